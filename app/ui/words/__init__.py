"""The word list and the known words in the window."""
