"""The parallel view: rows in sight are laid out and painted, everything else is an estimate."""
