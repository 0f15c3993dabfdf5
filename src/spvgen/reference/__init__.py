"""The reference in ``docs/``, made from what the program itself knows, so that no page can lag behind.

Rules come from their docstrings, keys from the models and commands from their help.
``python -m spvgen.reference`` writes the pages; a test compares them.
"""
