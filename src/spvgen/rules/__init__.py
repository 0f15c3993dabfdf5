"""The judgement of a plan: one module a theme, one table, one engine."""
