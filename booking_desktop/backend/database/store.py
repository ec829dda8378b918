"""The store as a place: where it is, a copy of it, whether it is well (PRODUCT D6)."""

from __future__ import annotations

from booking_desktop.backend.database.engines import Check, Database


class DatabaseStore:
    """``ports.Store`` on an open database; what each engine does about it is the engine's."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def place(self) -> str:
        """The file's path, or the address of the database server."""
        return self._database.place

    def backup(self, target: str) -> None:
        """Copy the live store to one file. Raises StoreReadOnly, DiskFull, NotAllowed (a server's has means of its own)."""
        self._database.backup(target)

    def check(self) -> tuple[Check, ...]:
        """ "overlaps" (the database refuses them) and "version", with more that the engine knows of."""
        return self._database.check()

    def close(self) -> None:
        """Let go of the file or the connections; the store can't be used afterwards."""
        self._database.close()
