"""The window: widgets, one class a file, and the workers that feed them."""
