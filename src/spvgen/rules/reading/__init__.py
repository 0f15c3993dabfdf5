"""How rules read a text: its words, clauses, figures, days and persons.

No rule of its own; what several kinds of document tell in the same words stands in ``rhythm`` and ``nobody``.
"""
