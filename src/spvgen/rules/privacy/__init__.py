"""What may not be recorded, and who may not be recognised (codes V)."""
