"""The reports of evaluations (codes G)."""
