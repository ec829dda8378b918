"""Profiles, hours, imported lines and samples on the store."""
