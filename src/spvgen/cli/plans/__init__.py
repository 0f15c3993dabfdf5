"""The files of plans: what lies around them, each by itself, and where files land."""
