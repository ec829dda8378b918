"""The speaker's pages: Availability, Profile, Today."""
