"""One module a command, each thin; they don't know one another."""
