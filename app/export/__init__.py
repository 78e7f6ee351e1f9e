"""An annotated article written out as PDF, JSON and exchange formats."""
