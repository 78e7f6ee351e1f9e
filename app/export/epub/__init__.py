"""The e-book: EPUB 3 that flows, each Chinese paragraph with its English beneath."""
