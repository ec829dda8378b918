"""Finding: the directory, one speaker, and the command palette that reads "ada thu 3pm"."""
