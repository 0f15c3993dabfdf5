"""The judgement of a plan: a package a theme, a table a kind of plan, one engine."""
