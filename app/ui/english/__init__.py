"""The reader's work on the English: editing in place, approving, taking back, similar sentences."""
