"""How rules read a text: its words, clauses, figures, days and persons; no rule of its own."""
