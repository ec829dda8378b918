"""Values and rules of the booking domain: pure, frozen, no clock, no randomness, no I/O."""
