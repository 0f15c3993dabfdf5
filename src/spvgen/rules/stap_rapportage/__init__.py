"""The rules of a STAP report (codes ST)."""
