"""The text document: a table of the columns, the glossary and comments, as Office Open XML."""
