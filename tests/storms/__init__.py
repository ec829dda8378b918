"""Many clients at once on real servers, what becomes of it, and what the database says afterwards."""
