"""Measurable: a norm, a baseline, interim goals and sums (codes M)."""
