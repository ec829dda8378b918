"""Which migrations there are. Who wants to know no more than that imports no engine."""

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006")
"""Every migration in order; a test holds it against ``versions``."""
HEAD = REVISIONS[-1]
