"""A classic office in a MySQL database, with whatever its server ever stored."""

from __future__ import annotations

from typing import Any

import bcrypt
from sqlalchemy import URL, create_engine, text

from tests import engines

PASSWORD = "Passw0rd of old"
HASH = bcrypt.hashpw(PASSWORD.encode(), bcrypt.gensalt(10, b"2b")).decode()
LONG_AGO = "2025-01-02 03:04:05"
SLOTS = (
    *("09:00 AM - 10:00 AM", "10:00 AM - 11:00 AM", "11:00 AM - 12:00 PM", "12:00 PM - 01:00 PM"),
    *("01:00 PM - 02:00 PM", "02:00 PM - 03:00 PM", "03:00 PM - 04:00 PM"),
)
_TABLES = (
    """CREATE TABLE Users (
        id INTEGER NOT NULL AUTO_INCREMENT PRIMARY KEY, firstName VARCHAR(255), lastName VARCHAR(255),
        email VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin, password VARCHAR(255), userType VARCHAR(255),
        otp VARCHAR(255), otpExpires DATETIME, isVerified TINYINT(1) DEFAULT 0, createdAt DATETIME, updatedAt DATETIME
    ) CHARACTER SET utf8mb4""",
    """CREATE TABLE speakers (
        id INTEGER NOT NULL AUTO_INCREMENT PRIMARY KEY, firstName VARCHAR(255), lastName VARCHAR(255), email VARCHAR(255),
        expertise VARCHAR(255), sessionPrice FLOAT, createdAt DATETIME, updatedAt DATETIME
    ) CHARACTER SET utf8mb4""",
    """CREATE TABLE bookings (
        id INTEGER NOT NULL AUTO_INCREMENT PRIMARY KEY, userId INTEGER, speakerId INTEGER, date VARCHAR(255),
        timeSlot VARCHAR(255), createdAt DATETIME, updatedAt DATETIME
    ) CHARACTER SET utf8mb4""",
)


class ClassicOffice:
    """Its database, as it stands."""

    def __init__(self) -> None:
        self.server = engines.mariadb()
        self.place: URL = self.server.new_database()
        connect = {"init_command": "SET SESSION sql_mode = ''"}  # as an old office's: it keeps what it can't hold, cut
        self._engine = create_engine(self.place, isolation_level="AUTOCOMMIT", connect_args=connect)
        self._connection = self._engine.connect()
        for table in _TABLES:
            self.run(table)

    @property
    def url(self) -> str:
        return self.place.set(drivername="mysql").render_as_string(hide_password=False)

    def drop(self) -> None:
        self._connection.close()
        self._engine.dispose()
        self.server.drop(self.place)

    def run(self, statement: str, **values: Any) -> int:
        return int(self._connection.execute(text(statement), values).lastrowid or 0)

    def rows(self, table: str) -> list[Any]:
        return [tuple(row) for row in self._connection.execute(text(f"SELECT * FROM {table} ORDER BY id"))]

    def user(self, email: str | None, first: str | None = "Ada", last: str | None = "Lovelace", **more: Any) -> int:
        row = {"firstName": first, "lastName": last, "email": email, "password": HASH, "userType": "user"}
        return self._add("Users", row | {"isVerified": 1, "createdAt": LONG_AGO} | more)

    def speaker(self, email: str | None, price: Any = 100, expertise: str | None = "Computing", **more: Any) -> int:
        row = {"firstName": "Grace", "lastName": "Hopper", "email": email, "expertise": expertise}
        return self._add("speakers", row | {"sessionPrice": price, "createdAt": LONG_AGO} | more)

    def booking(self, user: Any, speaker: Any, date: str | None, slot: Any = 0, made: str | None = None) -> int:
        """``slot``: a number of the seven, or what stands there."""
        words = SLOTS[slot] if isinstance(slot, int) else slot
        row = {"userId": user, "speakerId": speaker, "date": date, "timeSlot": words}
        return self._add("bookings", row | {"createdAt": made or "2026-01-05 10:00:00"})

    def _add(self, table: str, row: dict[str, Any]) -> int:
        names = ", ".join(row)
        return self.run(f"INSERT INTO {table} ({names}) VALUES ({', '.join(':' + name for name in row)})", **row)
