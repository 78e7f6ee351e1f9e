"""The names of the places that runs lead to, until the pages are set."""

SCHEME = "jingdu:"
TERM = SCHEME + "term/"
NOTE = SCHEME + "note/"
