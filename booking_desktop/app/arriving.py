"""Who comes while the app runs: a second start raises this window instead, and brings the calendar file it was given."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket
    from PySide6.QtWidgets import QWidget

LOCK = "window.lock"
_PATIENCE_MS = 2000
_STEP_SECONDS = 0.05
_MOST = 64 * 1024


def _name(data_dir: Path) -> str:
    """Where the first one listens: one name for each data folder of each person."""
    return f"proactively-{sha256(str(data_dir.resolve()).encode()).hexdigest()[:24]}"


def claimed(data_dir: Path) -> QLockFile | None:
    """The lock of the one window on that data; None: another has it. One that was killed leaves none behind."""
    with suppress(OSError):
        data_dir.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(data_dir / LOCK))
    lock.setStaleLockTime(0)  # it holds for as long as its process lives, however long that is
    if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
        return lock  # a folder that can't be written is told later, by whoever needs it
    return None


def handed_over(data_dir: Path, file: str = "") -> bool:
    """Ask the window that runs to come forward, with that file; False: it gives no answer."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    ends = time.monotonic() + _PATIENCE_MS / 1000
    while not _connected(socket, data_dir):  # the first one may be on its way: it listens once its list is in sight
        if time.monotonic() > ends:
            return False
        time.sleep(_STEP_SECONDS)
    socket.write(json.dumps({"file": str(Path(file).resolve()) if file else ""}).encode() + b"\n")
    answered = socket.waitForReadyRead(_PATIENCE_MS)
    socket.disconnectFromServer()
    return bool(answered)


def _connected(socket: QLocalSocket, data_dir: Path) -> bool:
    socket.connectToServer(_name(data_dir))
    return bool(socket.waitForConnected(_PATIENCE_MS))


class Arriving(QObject):
    """Listens for second starts. Signals: ``raised``, ``fileBrought(str)``."""

    raised = Signal()
    fileBrought = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin; whoever holds the lock may take the name over from one that was killed."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(self._data_dir))
        server.newConnection.connect(self._come)
        self._server = server
        return bool(server.listen(_name(self._data_dir)))

    def leave(self) -> None:
        """Listen no more: another takes over."""
        if self._server is not None:
            self._server.close()

    def _come(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: Any) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST:
                socket.abort()
            return
        said = bytes(socket.readLine().data())
        socket.write(b"ok\n")
        socket.flush()
        self.raised.emit()
        with suppress(ValueError, AttributeError):
            file = json.loads(said).get("file", "")
            if isinstance(file, str) and file:
                self.fileBrought.emit(file)


def bring_forward(window: QWidget) -> None:
    """Into sight and to the front, whatever state it is in."""
    from PySide6.QtCore import Qt  # brings all of Qt's enumerations to life: not before the first paint

    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()
