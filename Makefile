# One way in for people and for CI: `make demo`, `make test`. Needs Python, make and the package registries.

UV_VERSION := 0.13.9
PYTHON ?= python3
UV := .uv/bin/uv
RUN := $(UV) run --frozen

.PHONY: demo test setup up check lint types unit docs stack artifact generate drift bench clean help

help: ## What can I type?
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/'

$(UV):
	@echo "Setting up uv $(UV_VERSION) in .uv/"
	@$(PYTHON) -m venv .uv
	@.uv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

.venv/.synced: $(UV) uv.lock pyproject.toml
	@$(UV) sync --frozen --quiet
	@touch $@

setup: .venv/.synced ## Make the environments
