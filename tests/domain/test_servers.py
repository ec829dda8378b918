"""How a server's and a proxy's address may be written."""

from __future__ import annotations

import pytest

from booking_desktop.domain.faults import Fault, FieldFault, InvalidInput
from booking_desktop.domain.servers import on_this_computer, proxy_address, server_address, without_scheme


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("office.example", "https://office.example"),
        ("  Office.Example/ ", "https://office.example"),
        ("office.example:8443", "https://office.example:8443"),
        ("https://office.example:443/", "https://office.example"),
        ("office.example/bookings/", "https://office.example/bookings"),
        ("https://office.example//a//b", "https://office.example/a/b"),
        ("http://office.example", "http://office.example"),
        ("http://office.example:80", "http://office.example"),
        ("localhost:5000", "http://localhost:5000"),
        ("127.0.0.1:5000", "http://127.0.0.1:5000"),
        ("[::1]:5000", "http://[::1]:5000"),
        ("https://localhost", "https://localhost"),
        ("[2001:db8::1]", "https://[2001:db8::1]"),
        ("bücher.example", "https://xn--bcher-kva.example"),
        ("server1", "https://server1"),
    ],
)
def test_an_address_is_kept_in_one_form(typed: str, kept: str):
    assert server_address(typed) == kept
    assert server_address(kept) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "https://", "ftp://office.example", "ada@office.example", "https://ada:pw@office.example", "office example",
        "office.example?x=1", "office.example#x", "office.example:0", "office.example:70000", "office.example:port",
        "https://[::1", "a\\b", "office.example/../x", ".example", "-a.example", "a\nb", "http:///path", "x" * 70 + ".example",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(typed: str):
    with pytest.raises(InvalidInput) as raised:
        server_address(typed)
    assert raised.value.faults == (FieldFault("server", Fault.NOT_A_SERVER),)


def test_only_this_computers_addresses_are_safe_without_encryption():
    assert [on_this_computer(f"http://{h}") for h in ("localhost", "127.0.0.1:80", "127.1.2.3", "[::1]:9")] == [
        True
    ] * 4
    assert not on_this_computer("http://office.example")
    assert not on_this_computer("http://localhost.example")
    assert not on_this_computer("http://127.example")


def test_people_see_an_address_without_its_scheme():
    assert without_scheme("https://office.example:8443/b") == "office.example:8443/b"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("None", "none"),
        ("proxy.example:3128", "http://proxy.example:3128"),
        ("http://ada:p%40ss@proxy.example:3128/", "http://ada:p%40ss@proxy.example:3128"),
        ("https://proxy.example", "https://proxy.example"),
    ],
)
def test_a_proxy_is_kept_in_one_form(typed: str, kept: str):
    assert proxy_address(typed) == kept


@pytest.mark.parametrize("typed", ["socks5://proxy.example", "http://", "http://p/x", "http://p?x", "p:99999"])
def test_what_is_no_proxy_is_refused(typed: str):
    with pytest.raises(InvalidInput):
        proxy_address(typed)
