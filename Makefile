# Two commands matter: `make run` and `make test`. Each does its own set-up.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
ARGS   ?=

.PHONY: translations run test golden lint types tour pictures bench bench-packed dist installed clean

# With a display: the app. Without one: the same windows, driven by the tour, offscreen.
run: $(READY)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" != Linux ]; then \
	  .ci/system-packages && $(BIN)/booking-desktop $(ARGS); \
	else \
	  echo "No display here: running the guided tour offscreen instead."; \
	  $(MAKE) --no-print-directory tour; \
	fi

tour: $(READY)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.journeys.tour build/tour
	@echo "Pictures of every screen: build/tour"

pictures: $(READY)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.journeys.pictures build/pictures --pictures docs/tour

bench: $(READY)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

# The size and the start of the packed app, beside a bare window packed by the same recipe.
bench-packed: $(READY) build/packing/.ready
	@[ -x build/dist/booking-desktop/booking-desktop ] || $(MAKE) --no-print-directory dist
	@build/packing/bin/python packaging/make_dist.py --bare build/bare
	@$(BIN)/python -m tests.bench packed

# The executables that an office installs: build/dist. Made in an environment of their own: nothing of a developer's gets in.
dist: build/packing/.ready
	@build/packing/bin/python packaging/make_dist.py build/dist

build/packing/.ready: pyproject.toml
	@PACKING=1 .ci/system-packages
	$(PYTHON) -m venv build/packing
	build/packing/bin/python -m pip install --quiet --upgrade pip
	build/packing/bin/python -m pip install --quiet --editable '.[server,dist]'
	@touch $@

# The package in a clean root, and somebody who works the installed app there without seeing it: build/installed.
INSTALLED_FROM := booking_desktop server_stub resources packaging build.spec pyproject.toml
installed:
	@deb=$$(ls -t build/dist/booking-desktop_*.deb 2>/dev/null | head -1); \
	if [ -z "$$deb" ] || [ -n "$$(find $(INSTALLED_FROM) -newer "$$deb" -type f -not -path '*/__pycache__/*' -print -quit)" ]; then \
	  $(MAKE) --no-print-directory dist; \
	fi
	@tests/installed/root.sh "$$(ls -t build/dist/booking-desktop_*.deb | head -1)" build/installed

$(READY): pyproject.toml
	@.ci/system-packages
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[server,dev]'
	@touch $(READY)

# Gathers what the code says into the catalogues, and packs them; says what is left to translate.
translations: $(READY)
	@$(BIN)/python -m tools.translations update

test: lint types $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 3 --dist worksteal

# What crosses the wire, pinned anew in tests/server/golden: look at what has changed there before you keep it.
golden: $(READY)
	BOOKING_REWRITE_GOLDEN=1 $(BIN)/python -m pytest -q tests/server/test_openapi.py tests/server/test_wire_golden.py

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

clean:
	rm -rf build .venv
