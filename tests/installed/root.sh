#!/usr/bin/env bash
# The installed app's journey: a clean Debian root, the .deb put into it by apt, and somebody who works it by accessibility.
#   tests/installed/root.sh DEB OUT
# Where a clean root can't be made (no debootstrap, no chroot, no mirror), it says so loudly, and the package is unpacked and
# run with this machine's libraries instead: that proves the journey, not what the package depends on.
set -euo pipefail
deb=$(realpath "$1") out=$(mkdir -p "$2" && realpath "$2")
here=$(cd "$(dirname "$0")/../.." && pwd)
bed=(at-spi2-core dbus openbox python3 python3-gi python3-pyatspi xvfb)  # what the test bed itself needs, and no more
sudo=""
[ "$(id -u)" -eq 0 ] || sudo="sudo -n"

# The mirror, suite and key ring that this machine installs from: nothing of it is written down here.
mirror_of() {
  python3 - "$1" <<'PY'
import pathlib, sys, re
suite = sys.argv[1]
for file in [*pathlib.Path("/etc/apt/sources.list.d").glob("*.sources")]:
    for block in file.read_text().split("\n\n"):
        field = dict(re.findall(r"^(\w[\w-]*):\s*(.+)$", block, re.M))
        if suite in field.get("Suites", "").split() and "deb" in field.get("Types", "").split():
            print(field["URIs"].split()[0]); sys.exit()
for file in [pathlib.Path("/etc/apt/sources.list"), *pathlib.Path("/etc/apt/sources.list.d").glob("*.list")]:
    for line in file.read_text().splitlines() if file.exists() else ():
        found = re.match(rf"deb\s+(?:\[[^]]*\]\s+)?(\S+)\s+{suite}\s", line)
        if found:
            print(found[1]); sys.exit()
PY
}

clean_root() {
  local root=$1 suite mirror
  suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
  mirror=$(mirror_of "$suite")
  [ -n "$mirror" ] || { echo "no mirror of “$suite” in /etc/apt"; return 1; }
  echo "A clean root of $suite ..."
  $sudo debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$out/debootstrap.log" 2>&1 || {
    tail -n 5 "$out/debootstrap.log" 2>/dev/null
    return 1
  }
  # The same sources as here (updates and security too), its proxy and its keys.
  $sudo rm -f "$root/etc/apt/sources.list"
  local file
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/debian*; do
    [ -e "$file" ] && $sudo cp "$file" "$root$file"
  done
  $sudo find "$root/etc/apt" -name '*.sources' -exec sed -i '/^Components:/s/:.*/: main/' {} +
  $sudo cp -r /etc/apt/apt.conf.d/*prox* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
  $sudo cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
  $sudo mount -t proc proc "$root/proc" || return 1
  $sudo mkdir -p "$root/dev/shm"
  $sudo mount -t tmpfs tmpfs "$root/dev/shm" || return 1
  inside apt-get update -q -o APT::Update::Error-Mode=any >"$out/apt.log" 2>&1 || {
    tail -n 5 "$out/apt.log"
    return 1
  }
}

proxies=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
  [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
done

inside() {
  $sudo chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "${proxies[@]}" "$@"
}

tear_down() {
  $sudo umount "$root/dev/shm" 2>/dev/null || true
  $sudo umount "$root/proc" 2>/dev/null || true
  $sudo rm -rf --one-file-system "$root"
}

in_clean_root() {
  local quiet=(-q -y --no-install-recommends -o Dpkg::Use-Pty=0)
  # First the package alone: its own dependencies have to suffice for the check that it carries.
  $sudo cp "$deb" "$root/tmp/installed.deb"
  echo "The package into it, with what it depends on ..."
  inside apt-get install "${quiet[@]}" /tmp/installed.deb >>"$out/apt.log"
  inside HOME=/tmp booking-desktop --self-check >"$out/self-check.txt" 2>&1 || { cat "$out/self-check.txt"; return 1; }
  tail -n 1 "$out/self-check.txt"
  echo "The test bed beside it ..."
  inside apt-get install "${quiet[@]}" "${bed[@]}" >>"$out/apt.log"
  foreign=$(inside find / -xdev \( -path '*site-packages/booking_desktop' -o -name pyproject.toml \) -print)
  [ -z "$foreign" ] || { echo "The root is not clean, it has $foreign"; return 1; }
  $sudo mkdir -p "$root/opt/journey/tests"
  $sudo cp "$here/tests/__init__.py" "$root/opt/journey/tests/"
  $sudo cp -r "$here/tests/installed" "$root/opt/journey/tests/"
  $sudo cp "$here"/resources/translations/booking_*.ts "$root/opt/journey/"
  take() { # NAME ARGUMENTS...
    local name=$1
    shift
    echo "The journey “$name” in the installed app:"
    inside sh -c 'cd /opt/journey && exec dbus-run-session -- python3 -m tests.installed.journey "$@"' - \
      --out "/opt/journey/out/$name" "$@" -- booking-desktop 2>"$out/bed-$name.log"
    local result=$?
    $sudo cp -r "$root/opt/journey/out/." "$out/"
    return $result
  }
  local failed=0
  journeys || failed=1
  $sudo chown -R "$(id -u):$(id -g)" "$out"
  return $failed
}

unpacked() {
  cat <<'LOUD'
######################################################################################################################
# NO CLEAN ROOT can be made here. The package is unpacked and runs with this machine’s libraries: whether it depends  #
# on all it needs is NOT PROVED by this run.                                                                          #
######################################################################################################################
LOUD
  echo "unpacked" >"$out/root.txt"
  $sudo rm -rf "$root" && mkdir -p "$root"
  dpkg-deb -x "$deb" "$root"
  HOME=$root "$root/usr/bin/booking-desktop" --self-check >"$out/self-check.txt" 2>&1 || { cat "$out/self-check.txt"; return 1; }
  tail -n 1 "$out/self-check.txt"
  take() {
    local name=$1
    shift
    echo "The journey “$name” in the unpacked app:"
    # Services that the bus starts have that home, too.
    (cd "$here" && HOME=$root dbus-run-session -- /usr/bin/python3 -m tests.installed.journey --out "$out/$name" "$@" -- \
      "$root/usr/bin/booking-desktop") 2>"$out/bed-$name.log"
  }
  cp "$here"/resources/translations/booking_*.ts "$root/"
  journeys "$root"
}

journeys() {
  local catalogues=${1:-/opt/journey} failed=0
  twice english || failed=1
  twice keys --keys || failed=1
  twice german --tongue de_DE.UTF-8 --catalogue "$catalogues/booking_de.ts" || failed=1
  return $failed
}

# A machine that stands still for half a minute fails a journey too: what fails twice is the app's.
twice() {
  take "$@" && return
  echo "IT FAILED. Once more, to tell a slow machine from a broken app:"
  local name=$1
  shift
  take "$name-again" "$@"
}

root=$(mktemp -d "${TMPDIR:-/tmp}/clean-root-XXXXXX")
chmod 755 "$root"  # apt reads it as nobody
$sudo chown 0:0 "$root" 2>/dev/null || true
trap tear_down EXIT
if command -v debootstrap >/dev/null && clean_root "$root"; then
  echo "clean" >"$out/root.txt"
  in_clean_root
else
  tear_down
  unpacked
fi
echo "What was spoken: $out/*/spoken.txt; pictures beside it."
