"""A plan that takes for granted that the employee will leave (P03)."""
