"""The rules of a course plan (codes KP)."""
