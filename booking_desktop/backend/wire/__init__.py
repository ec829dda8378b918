"""The REST contract, once for client and server: the calls, the values they carry, the problems they end in (docs/adr/0095)."""
