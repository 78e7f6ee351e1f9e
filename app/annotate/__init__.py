"""The analysis of an article: words, readings, slips, amounts and terms as stand-off annotation."""
