"""The outbox on the store."""
