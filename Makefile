# Safe Report. Every target makes .venv by itself: a newcomer needs only python3 (3.11 or later) and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help setup demo test check run bench bench-deid
.DEFAULT_GOAL := help

help: ## What you can do here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/.ready ## Make .venv from the locked requirements, and nothing else

.venv/.ready: requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Safe Report needs Python 3.11 or later; try: make PYTHON=python3.12 setup"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	@touch $@

demo: setup ## The whole conversation in your browser: no token, no configuration
	$(BIN)/safereport demo

test: setup ## The whole test suite, on all cores
	$(BIN)/python -m pytest -n auto -q

check: setup ## Style, types, import rules, unused dependencies, and safereport's own check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/safereport check

run: setup ## The bot itself (see .env.example)
	$(BIN)/safereport run

bench: setup ## Measurements, printed; never part of the tests
	$(BIN)/python -m bench

PEERS := bench/deid/.venvs
QUIETLY := -m pip install --quiet --disable-pip-version-check --require-hashes

bench-deid: setup $(PEERS)/presidio/.ready $(PEERS)/scrubadub/.ready ## De-identification beside Presidio's and scrubadub's, in one run
	$(BIN)/python -m bench deid-accuracy

$(PEERS)/%/.ready: bench/deid/requirements-%.lock
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python $(QUIETLY) -r $<
	@touch $@

# The spaCy models declare older spaCys and newer Pythons than they work with.
$(PEERS)/presidio/.ready: bench/deid/requirements-presidio.lock bench/deid/requirements-presidio-models.lock
	$(PYTHON) -m venv $(@D)
	$(@D)/bin/python $(QUIETLY) -r $<
	$(@D)/bin/python $(QUIETLY) --no-deps --ignore-requires-python -r bench/deid/requirements-presidio-models.lock
	@touch $@
