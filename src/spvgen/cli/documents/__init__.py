"""From plans to their documents and letters, one or many."""
