"""The backend that lives on a server, and the way there."""
