"""Running the place: Import, Outbox, Preferences, About."""
