"""What is told of findings: which are shown, the page of each, and which stand in the way."""
