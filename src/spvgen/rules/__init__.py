"""What is wrong in a plan, and what a better text would be: ``tables`` lists the rules, ``engine`` runs them.

A rule of meaning (P03, P05, P17, P20, S06, V01, V06, V07 …) asks what a text says, in whatever words. It has
most of these steps, from the cheapest to the costliest; ``vertrek`` and ``privacy`` tell it of theirs:

1. Leave out what need not be read: texts that are nothing like it (``likeness.worth_reading``), and those
   without a word or part of a word that all of it needs (``has_part``, ``holding``, ``Texts.with_word``).
2. Read what is meant: a slip put right (``reading.slips``), *u* as *je*, a name as who bears it.
3. Clauses (``reading.clauses``): each word gets a letter for its role, and patterns of letters say who does
   what to whom. That is the surest, so that it can be a *fout*.
4. Combinations (``reading.together``): roles that come together in a sentence, in any order. A row is a way
   of saying; behind ``-`` stands what makes it another. In sentences that lean to the faulty side
   (``likeness.leaning``) wide roles are enough, without rows (P21: who is around, and what of the plan).
5. Likeness (``likeness``): what no row tells, but what weighs like the texts that people judged faulty. It is
   a warning, and its hint says that it may be meant otherwise.
6. Take back: what the rule knows to be something else, and for all rules a ``second_look``.
"""
