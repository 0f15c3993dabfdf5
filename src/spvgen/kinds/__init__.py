"""One module a document kind, chosen by its key `soort`."""
