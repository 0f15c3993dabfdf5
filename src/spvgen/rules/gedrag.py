"""Specific about behaviour: what somebody did, not who somebody is (code S06; DOMAIN 1B)."""
