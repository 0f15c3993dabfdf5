"""A fair course: from what led to the plan up to its closing (codes P but P03 and P05)."""
