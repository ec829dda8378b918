"""Bookings: the draft and its confirming, one's own list, a session's detail, the receipt."""
