"""Misconduct, absence and attitude: no matter for a plan (P05)."""
