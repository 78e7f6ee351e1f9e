"""The command line: one module a command, over the same layers as the window."""
