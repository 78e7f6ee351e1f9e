"""English for each sentence, from a memory, a model, a server or the word-for-word gloss."""
