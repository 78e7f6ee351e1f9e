"""The window over the translation memory."""
