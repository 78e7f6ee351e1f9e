"""The export in the window."""
