"""Time-bound: terms, evaluations, spans and courses (codes T)."""
