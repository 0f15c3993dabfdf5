"""Relevant: of the job, with its causes, and in the employee's own hands (codes R)."""
