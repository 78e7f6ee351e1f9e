"""The export: the dialog with its preview, the file, and the printer."""
