"""Trains the small translation model of the tests: ``make model``."""
