"""Bookings: My bookings, a session's detail, the receipt."""
