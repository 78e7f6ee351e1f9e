"""The annotated article as PDF: Typst sets the pages, pikepdf turns the terms into annotations."""
