"""Speed and memory as ratios against named alternatives: ``python -m tests.bench``."""
