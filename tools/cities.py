"""What each language calls the places of the time zones, from the CLDR: ``python -m tools.cities`` where Babel is installed.

A file for each language but English in resources/cities, with those names that differ from the zone's own. Babel is not packed: its
data of six languages is two megabytes, these names are some dozen kilobytes (docs/adr/0155).
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

from booking_desktop.domain.time import city, zone_names

FOLDER = Path(__file__).parent.parent / "resources/cities"
LANGUAGES = ("de", "fr", "es", "hi", "ar")
_RENAMED = {
    "Africa/Asmara": "Africa/Asmera",
    "America/Atikokan": "America/Coral_Harbour",
    "America/Nuuk": "America/Godthab",
    "Asia/Ashkhabad": "Asia/Ashgabat",
    "Asia/Dacca": "Asia/Dhaka",
    "Asia/Ho_Chi_Minh": "Asia/Saigon",
    "Asia/Kathmandu": "Asia/Katmandu",
    "Asia/Kolkata": "Asia/Calcutta",
    "Asia/Macao": "Asia/Macau",
    "Asia/Thimbu": "Asia/Thimphu",
    "Asia/Ulan_Bator": "Asia/Ulaanbaatar",
    "Asia/Yangon": "Asia/Rangoon",
    "Atlantic/Faroe": "Atlantic/Faeroe",
    "Australia/LHI": "Australia/Lord_Howe",
    "Europe/Kyiv": "Europe/Kiev",
    "Pacific/Chuuk": "Pacific/Truk",
    "Pacific/Kanton": "Pacific/Enderbury",
    "Pacific/Pohnpei": "Pacific/Ponape",
}
"""The CLDR keeps a zone under the first name that it had."""


def main() -> None:
    """Write the files anew."""
    babel = import_module("babel.core")
    aliases = babel.get_global("zone_aliases")
    for language in LANGUAGES:
        known = {zone: told["city"] for zone, told in babel.Locale(language).time_zones.items() if "city" in told}
        twins = {(aliases.get(zone, zone), city(zone)): name for zone, name in known.items()}
        lines = []
        for name in zone_names():
            twin = twins.get((aliases.get(name, name), city(name)))  # Asia/Istanbul is Europe/Istanbul
            called = known.get(name) or known.get(_RENAMED.get(name, "")) or twin or city(name)
            if called != city(name):
                lines.append(f"{json.dumps(name)} = {json.dumps(called, ensure_ascii=False)}")
        (FOLDER / f"{language}.toml").write_text("\n".join([*lines, ""]), "utf-8")


if __name__ == "__main__":
    main()
