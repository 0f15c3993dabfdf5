"""Specific: what is agreed and what happened, in words that mean one thing (codes S)."""
