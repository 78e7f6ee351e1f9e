"""Accuracy on labelled data: ``python -m tests.eval``."""
