"""Finding: Discover, one speaker, the command palette."""
