"""Running the place: import, outbox, preferences, mail server, about."""
