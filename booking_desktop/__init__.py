"""Proactively Desktop: find a speaker who sells time, see real open times, book and manage sessions."""
