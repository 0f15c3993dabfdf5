"""The command line: one module a command in ``commands``, each thin; what they share by theme."""
