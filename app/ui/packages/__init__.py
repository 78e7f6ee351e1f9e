"""The window over translation packages."""
