"""The questions before a plan, and what they lead to: a plan, or advice on what helps better.

Nothing here asks, prints, reads or writes. Data goes ``answers`` → ``objection`` (what stands against a plan)
→ ``advice``, or → ``grounds`` (the parts of the plan).
"""
