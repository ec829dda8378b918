"""The ways in: first run, sign-in, and the clock beside them."""
