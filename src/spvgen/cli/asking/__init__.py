"""Questions that several commands ask, how answers are read, and how they are kept meanwhile."""
