"""What stays together on a page: one answer for Word, PDF and a printed page."""
