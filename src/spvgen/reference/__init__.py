"""The reference in ``docs/``, made from what the program itself knows, so that no page can lag behind.

Rules come from their docstrings, keys from the models and commands from their help; and so does what the
reader of a broken file knows of the models (``outline``).
``python -m spvgen.reference`` writes the pages; a test compares all of it.
"""
