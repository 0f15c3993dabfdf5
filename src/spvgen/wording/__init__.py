"""Judging Dutch sentences for SMART: what can be measured, by when, and what stays vague.

Import from the modules themselves: ``judge`` (the verdict), ``quantities``, ``periods``,
``frequencies`` and ``dates``. Tables are built at first use, so importing costs nothing.
"""
