"""A plan that takes for granted that the employee will leave (P03).

How ``uitkomst`` finds it (the steps are those of ``spvgen.rules``); a text is told of once, by the first:

1. Clauses (``exit_clauses``, letters in ``exit_words``): *we nemen afscheid*, *je contract eindigt*. This is
   a *fout*, but in *gevolgen* not with a *kan*. Read are texts like an exit that have a part of ``SPEAKING``.
2. Help that leads out of the firm instead of up (``help_to_leave``): a warning, as is all that follows.
3. Combinations (``exit_together``) of what can be said otherwise too. Their words are ``leaving_words`` (who,
   when, and what leaves it open), ``sign_words`` (who comes next, what is handed in) and ``hint_words`` (as
   ordinary as any). First those for which a text must also be like an exit, then those *between the lines*,
   which are ``certain``: no likeness tells them.
4. Threats that name no exit, and what names one outright (``exit_named``, words in ``exit_names``).
5. What is only like an exit, by the weights of its words.

``no_exits`` takes back who goes home, a worry that is answered, and what says that nobody has to leave.
``exit_advice`` says what to write instead.
"""
