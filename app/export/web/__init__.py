"""The bilingual page: one HTML file that needs nothing else."""
