"""Judging Dutch sentences for SMART: what can be measured, by when, and what stays vague.

How ``judge`` comes to its verdict:

1. ``sentence`` reads a text once. Its words become ``tokens``, each with its classes (``lexicon``). Then come
   what only stands beside the core (``clauses``, ``background``), the times (``times``,
   ``stretches``; ``roles`` says which of them bound), quantities (``quantities``, ``amount``), what an
   outsider can see (``measures``), and what may be vague (``vague``, ``vague_words``; ``answered`` and others
   take some of it back).
2. ``asked``: a yardstick, a blank or a bare ``indicator`` asks nothing, so there is nothing to judge.
3. ``carry``: which of the vague words leave the core open, beside what else the sentence says.
4. ``leaves_open``: whether it is vague as a whole, as learned from sentences that people have judged.
5. What is left is measurable by its quantities and facts; where it has none, ``fallback`` looks at its form.
6. ``bounds``: what each time comes to (``rates``, ``promise``, ``terms``).

Rules also ask for a part of it: ``stating`` (a norm), ``quantities``, ``periods``, ``frequencies``,
``dates``. Words are rows in ``tables/``, read at first use, so that importing costs nothing; import from the
modules themselves.
"""
