"""What goes for all tests: hypothesis measures no time, since a slow machine is no fault."""

from hypothesis import settings

settings.register_profile("untimed", settings.default, deadline=None)
settings.load_profile("untimed")
