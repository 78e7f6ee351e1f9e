"""An annotated article as rows, columns and runs, whatever the format it will be written in."""
