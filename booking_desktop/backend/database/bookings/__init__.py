"""Slots, holds and bookings on the store."""
