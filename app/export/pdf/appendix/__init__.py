"""What follows the article: its glossary, regional words, mended slips and sources."""
