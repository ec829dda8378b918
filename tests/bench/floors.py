"""What the figures of the server are held against: a route that answers a constant, plain inserts, a mail server that takes all."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from fastapi import FastAPI
from sqlalchemy import NullPool, create_engine, text

from tests.storms.process import free_port, ready

bare = FastAPI()


@bare.get("/readyz")
async def constant() -> dict[str, str]:
    """A constant."""
    return {"status": "ready"}


@contextmanager
def bare_server(workers: int) -> Iterator[int]:
    """The constant on a port, by as many workers as ours has."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "tests.bench.floors:bare", "--port", str(port), "--log-level", "error"]
    with subprocess.Popen([*command, "--workers", str(workers), "--no-access-log"]) as server:
        try:
            while not ready(port):
                time.sleep(0.05)
            yield port
        finally:
            server.terminate()


@contextmanager
def mail_sink() -> Iterator[int]:
    """A mail server that accepts at once, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.floors"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sink:
        try:
            assert sink.stdout is not None
            yield int(sink.stdout.readline())
        finally:
            sink.terminate()


def inserts_a_second(url: str, clients: int, seconds: float) -> float:
    """Rows inserted and committed one by one, each client on a connection of its own, by the bare driver."""
    engine = create_engine(url, poolclass=NullPool)
    mark = "?" if url.startswith("sqlite") else "%s"
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS bench_floor (id VARCHAR(40) PRIMARY KEY, at BIGINT)"))
    done = [0] * clients
    ends = time.monotonic() + seconds

    def insert(number: int) -> None:
        line = engine.raw_connection()
        cursor = line.cursor()
        while time.monotonic() < ends:
            row = (f"{os.getpid()}-{number}-{done[number]}-{ends}", done[number])
            cursor.execute(f"INSERT INTO bench_floor VALUES ({mark}, {mark})", row)
            line.commit()
            done[number] += 1
        line.close()

    threads = [threading.Thread(target=insert, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    engine.dispose()
    return sum(done) / seconds


def hashes_a_second(cost: int, seconds: float) -> float:
    """Passwords checked on every core there is."""
    import bcrypt

    kept = bcrypt.hashpw(b"correct horse", bcrypt.gensalt(cost))
    done: list[bool] = []
    ends = time.monotonic() + seconds

    def check() -> None:
        while time.monotonic() < ends:
            done.append(bcrypt.checkpw(b"correct horse", kept))

    threads = [threading.Thread(target=check) for _ in range(os.cpu_count() or 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(done) / seconds


async def _take_mail(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"220 sink\r\n")
    while line := await reader.readline():
        word = line[:4].upper()
        if word == b"DATA":
            writer.write(b"354 go on\r\n")
            while await reader.readline() not in (b".\r\n", b""):
                pass
        writer.write(b"221 bye\r\n" if word == b"QUIT" else b"250 taken\r\n")
        if word == b"QUIT":
            break
    writer.close()


async def _sink() -> None:
    server = await asyncio.start_server(_take_mail, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_sink())
