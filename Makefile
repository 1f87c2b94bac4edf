# Sitrep: `make run` starts the dashboard, `make test` checks everything. `make` alone lists the rest.

PYTHON ?= python3
PORT   ?= 8501
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.installed
DEV    := $(VENV)/.installed-dev

.DEFAULT_GOAL := help
.PHONY: help run test check lint types unit browser accuracy bench docs pictures lock format fresh-clone clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(STAMP) ## start the dashboard on 127.0.0.1; PORT=8502 for another port
	@$(BIN)/python -m sitrep serve --port $(PORT)

test: $(DEV) chromium lint types unit browser ## install what the checks need, then run them all

check: lint types unit ## the quick checks, without a browser

lint: $(DEV) ## style and names
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEV) ## types
	@$(BIN)/mypy

unit: $(DEV) postgres ## unit and page tests
	@$(BIN)/python -m pytest tests --ignore tests/browser -n 2 --dist loadfile -q

browser: $(DEV) chromium ## every page in a real Chromium with the outside network blocked
	@$(BIN)/python -m pytest tests/browser -n 2 -q

accuracy: $(DEV) ## score the golden passages; fails when a figure has dropped
	@$(BIN)/python -m sitrep evaluate

bench: $(DEV) chromium ## speed and memory as ratios, both sides in one run
	@$(BIN)/python -m benchmarks

docs: $(DEV) ## write the documentation as a site, to site/index.html
	@NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

pictures: $(DEV) chromium ## take the pictures of the documentation from the running app
	@$(BIN)/python scripts/pictures.py

format: $(DEV) ## put the code into the project's style
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

lock: $(DEV) ## pin requirements.in and requirements-dev.in anew
	@$(BIN)/python scripts/lock.py

fresh-clone: ## clone into an empty folder and run the two commands above there
	@$(PYTHON) scripts/fresh_clone.py

clean: ## remove the virtual environment; your articles in data/ stay
	rm -rf $(VENV)

postgres:
	@sh scripts/postgres.sh

.PHONY: chromium postgres
chromium:
	@sh scripts/chromium.sh

$(VENV)/bin/python:
	@sh scripts/venv.sh "$(PYTHON)" $(VENV)

$(STAMP): requirements.txt | $(VENV)/bin/python
	@echo "Installing what Sitrep runs on (once, a minute or two) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt $(STAMP)
	@echo "Installing what the checks need ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@
