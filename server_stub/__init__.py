"""The REST server: an HTTP skin over backend/database, nothing else (PRODUCT D2)."""
