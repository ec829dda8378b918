"""Moving data between stores: an office from its classic database, and whole stores from engine to engine."""
