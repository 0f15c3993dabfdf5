"""Judging Dutch sentences for SMART: what can be measured, by when, and what stays vague.

Import from the modules themselves: ``judge`` (the verdict), ``numbers`` (quantities), ``times``
(periods and frequencies) and ``dates``. Tables are built at first use, so importing costs nothing.
"""
