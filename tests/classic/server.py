"""A classic Proactively server with all its holes, as it was observed on the wire, on a real loopback socket."""

from __future__ import annotations

import hashlib
import json
import math
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt

SLOTS = (
    "09:00 AM - 10:00 AM", "10:00 AM - 11:00 AM", "11:00 AM - 12:00 PM", "12:00 PM - 01:00 PM",
    "01:00 PM - 02:00 PM", "02:00 PM - 03:00 PM", "03:00 PM - 04:00 PM",
)  # fmt: skip
SECRET = "classic secret of thirty-two bytes"
BODY_MOST = 100 * 1024


class Stop(Exception):
    """An answer, given at once."""

    def __init__(self, status: int, said: str | dict[str, Any]) -> None:
        self.status, self.said = status, said if isinstance(said, dict) else {"message": said}


@dataclass
class Office:
    """What it keeps, and what a test may break."""

    users: list[dict[str, Any]] = field(default_factory=list)
    speakers: list[dict[str, Any]] = field(default_factory=list)
    bookings: list[dict[str, Any]] = field(default_factory=list)
    mails: list[tuple[str, str, str]] = field(default_factory=list)
    """To, subject, text."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    mail_down: bool = False
    hang_after: str = ""
    """A path whose work is done but never answered."""
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def user(self, email: str) -> dict[str, Any] | None:
        return next((u for u in self.users if u["email"].lower() == email.lower()), None)

    def speaker(self, first: str, expertise: str = "Python, Data", price: float = 120, **more: Any) -> dict[str, Any]:
        """Put a speaker into the list."""
        stamp = self.now().isoformat()
        row = {
            "id": len(self.speakers) + 1, "firstName": first, "lastName": "Ng", "email": f"{first.lower()}@example.org",
            "expertise": expertise, "sessionPrice": price, "createdAt": stamp, "updatedAt": stamp,
        } | more  # fmt: skip
        self.speakers.append(row)
        return row

    def mail(self, to: str, subject: str, text: str) -> None:
        if self.mail_down:
            raise OSError("the mail server is down")
        self.mails.append((to, subject, text))

    # --- calls ---

    def sign_up(self, body: dict[str, Any], _: str | None) -> Stop:
        missing = [n for n in ("firstName", "lastName", "email", "password", "userType") if body.get(n) is None]
        if missing:
            return Stop(400, {"error": f"notNull Violation: User.{missing[0]} cannot be null"})
        if self.user(body["email"]):
            return Stop(400, {"error": "Validation error"})
        code = f"{100_000 + len(self.users):06d}"
        ends = self.now() + timedelta(minutes=15)
        row = dict(body) | {"id": len(self.users) + 1, "otp": code, "ends": ends, "verified": False}
        self.users.append(row)
        try:
            self.mail(body["email"], "OTP Verification for Signup", f"Your OTP is: {code}")
        except OSError:
            return Stop(500, "Failed to send OTP.")
        return Stop(200, "Signup successful! OTP sent to email.")

    def verify(self, body: dict[str, Any], _: str | None) -> Stop:
        if "email" not in body or "otp" not in body or isinstance(body["otp"], dict):
            return Stop(500, "Error verifying OTP.")
        user = self.user(body["email"])
        if user is None:
            return Stop(404, "User not found.")
        if body["otp"] != user["otp"] or self.now() > user["ends"]:
            return Stop(400, "Invalid OTP or OTP expired.")
        user |= {"verified": True, "otp": None}
        return Stop(200, "Account verified successfully.")

    def sign_in(self, body: dict[str, Any], _: str | None) -> Stop:
        if not isinstance(body.get("email"), str) or not isinstance(body.get("password"), str):
            return Stop(500, "Server error!")
        user = self.user(body["email"])
        if user is None:
            return Stop(404, "User not found!")
        if not user["verified"]:
            return Stop(403, "Please verify your email before logging in.")
        if user["password"] != body["password"]:
            return Stop(401, "Invalid credentials!")
        claims = {k: user[k] for k in ("id", "userType", "firstName", "lastName", "email")}
        times = {"iat": self.now(), "exp": self.now() + timedelta(hours=1)}
        return Stop(200, {"token": jwt.encode(claims | times, SECRET, "HS256"), "message": "Login successful!"})

    def set_up(self, body: dict[str, Any], token: str | None) -> Stop:
        user = self.bearer(token)
        if user["userType"] != "speaker":
            return Stop(403, "Only speakers can set up profiles.")
        price = body.get("sessionPrice")
        if not body.get("expertise") or not isinstance(price, int | float) or not math.isfinite(price):
            return Stop(500, "Error creating profile.")
        row = self.speaker(user["firstName"], body["expertise"], price, lastName=user["lastName"], email=user["email"])
        return Stop(201, {"message": "Profile created successfully.", "speakerProfile": row})

    def book(self, body: dict[str, Any], token: str | None) -> Stop:
        user = self.bearer(token)
        if body.get("timeSlot") not in SLOTS:
            return Stop(400, "Invalid time slot.")
        if body.get("speakerId") is None or body.get("date") is None:
            return Stop(500, "Error booking session.")
        self.bookings.append({"userId": user["id"], **{k: body[k] for k in ("speakerId", "date", "timeSlot")}})
        speaker = next((s for s in self.speakers if s["id"] == body["speakerId"]), None)
        if speaker is None:
            return Stop(404, "Speaker not found.")  # with the row stored, as it does
        text = f"Your session with {speaker['firstName']} is confirmed for {body['date']} at {body['timeSlot']}."
        try:
            self.mail(f"{user['email']}, {speaker['email']}", "Session Booking Confirmation", text)
        except OSError:
            return Stop(500, "Error sending email.")
        return Stop(200, "Booking successful, email sent.")

    def bearer(self, token: str | None) -> dict[str, Any]:
        if token is None:
            raise Stop(403, "Access Denied, No Token Provided!")
        if not token:
            raise Stop(403, "Malformed Token!")
        try:
            claims: dict[str, Any] = jwt.decode(token, SECRET, ["HS256"], options={"verify_exp": False})
        except jwt.InvalidTokenError:
            raise Stop(400, "Invalid Token!") from None
        if claims["exp"] <= self.now().timestamp():
            raise Stop(400, "Invalid Token!")
        return claims


class _Http(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, *given: Any) -> None:
        self.lines: list[socket.socket] = []
        super().__init__(*given)

    def process_request(self, request: Any, client_address: Any) -> None:
        self.lines.append(request)
        super().process_request(request, client_address)


class ClassicServer:
    """The office behind a socket."""

    def __init__(self, office: Office) -> None:
        self.office, self.over = office, threading.Event()
        self._http = _Http(("127.0.0.1", 0), _handler(office, self.over))
        self.address = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def stop(self) -> None:
        self.over.set()
        self._http.shutdown()
        for line in self._http.lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._http.server_close()
        self._thread.join(5)


def _handler(office: Office, over: threading.Event) -> type[BaseHTTPRequestHandler]:
    calls = {
        "/auth/signup": office.sign_up,
        "/auth/verify-otp": office.verify,
        "/auth/login": office.sign_in,
        "/profile/setup": office.set_up,
        "/bookings/book": office.book,
    }
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            office.asked.append(("GET", self.path))
            if self.path.rstrip("/") != "/speakers":
                self._page(404, f"Cannot GET {self.path}")
                return
            body = json.dumps({"speakers": office.speakers}).encode()
            etag = f'W/"{hashlib.sha1(body).hexdigest()}"'
            if self.headers.get("If-None-Match") == etag:
                self._answer(304, b"", ETag=etag)
            else:
                self._answer(200, body, ETag=etag)

        def do_POST(self) -> None:
            office.asked.append(("POST", self.path))
            length = int(self.headers.get("Content-Length", 0))
            raw = self.rfile.read(length)
            if length > BODY_MOST:
                self._page(413, "PayloadTooLargeError")
            elif self.path not in calls:
                self._page(404, f"Cannot POST {self.path}")
            else:
                self._act(raw)

        def _act(self, raw: bytes) -> None:
            said = self.headers.get("Authorization")
            token = None if said is None else said.partition(" ")[2]
            try:
                body = json.loads(raw or b"{}")
                with lock:
                    answer = calls[self.path](body, token)
            except json.JSONDecodeError:
                return self._page(400, "SyntaxError")
            except Stop as stop:
                answer = stop
            if office.hang_after == self.path:
                over.wait(30)
                self.close_connection = True
                return None
            return self._answer(answer.status, json.dumps(answer.said).encode())

        def _page(self, status: int, text: str) -> None:
            self._answer(status, f"<!DOCTYPE html><pre>{text}</pre>".encode(), Content_Type="text/html")

        def _answer(self, status: int, body: bytes, **headers: str) -> None:
            self.send_response(status)
            told = {"Content_Type": "application/json", "Access_Control_Allow_Origin": "*"} | headers
            for name, value in told.items():
                self.send_header(name.replace("_", "-"), value)
            if status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def date_time_string(self, timestamp: float | None = None) -> str:
            return super().date_time_string(office.now().timestamp())

        def log_message(self, *_: object) -> None:
            pass

    return Handler
