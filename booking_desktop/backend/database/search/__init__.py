"""Finding speakers: the index, filters with counts, free time."""
