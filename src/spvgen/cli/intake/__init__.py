"""The questions before a plan, put at the terminal."""
