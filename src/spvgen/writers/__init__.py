"""One module a format: a Document becomes bytes."""
