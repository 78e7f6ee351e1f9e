"""The tests, and the measuring programs ``tests.eval`` and ``tests.bench``."""
