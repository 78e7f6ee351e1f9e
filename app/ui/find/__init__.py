"""Finding in an article: the search itself, which knows no Qt, and the bar that drives it."""
