"""The rules of a list of actions (codes AL)."""
