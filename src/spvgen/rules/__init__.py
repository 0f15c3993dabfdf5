"""The judgement of a plan: a module a theme, a table a kind of plan, one engine."""
