"""The files of plans: what lies around them, and where files land."""
