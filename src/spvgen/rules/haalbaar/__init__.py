"""Attainable: within reach, and with help (codes A)."""
