"""The side panel: where terms stand, and lists of terms, amounts, slips and comments."""
