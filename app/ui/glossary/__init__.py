"""The glossary window: all terms with search, filter, sorting, editing and undo."""
