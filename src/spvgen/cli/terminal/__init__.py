"""What is typed and what is told: the streams, questions, help pages and faults of every command."""
