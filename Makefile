# One way in for people and for CI: `make demo`, `make test`. Needs Python 3.13, make and the registries.

UV_VERSION := 0.13.9
PYTHON ?= python3
UV := .uv/bin/uv
RUN := $(UV) run --frozen

export SAM_CLI_TELEMETRY := 0
export AWS_DEFAULT_REGION ?= eu-south-1
export HYPOTHESIS_STORAGE_DIRECTORY := .hypothesis

.PHONY: help demo test setup up lint types drift template build deploy unit stack artifact generate bench fuzz clean

help: ## What can I type?
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: setup ## The whole system on this machine, with the sample releases
	@$(RUN) presscheck demo

up: setup ## The same, kept running for releases of your own
	@$(RUN) presscheck up

test: lint types drift template unit stack artifact ## Everything CI runs

setup: .venv/.synced ## Make the environment of the project

$(UV):
	@echo "Setting up uv $(UV_VERSION) in .uv/"
	@$(PYTHON) -m venv .uv
	@.uv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

.venv/.synced: uv.lock pyproject.toml | $(UV)
	@echo "Setting up the environment in .venv/"
	@$(UV) sync --frozen --quiet
	@touch $@

lint: setup
	@echo "== lint"
	@$(RUN) ruff check .
	@$(RUN) ruff format --check .

types: setup
	@echo "== types"
	@$(RUN) mypy

drift: setup
	@echo "== generated files"
	@$(UV) lock --check --quiet 2> /dev/null || { echo "uv.lock is not what pyproject.toml says: run uv lock"; exit 1; }
	@$(UV) export --frozen --no-dev --no-emit-project --no-header --quiet | diff -q - shared/requirements.txt \
		|| { echo "shared/requirements.txt is not what uv.lock says: run make generate"; exit 1; }
	@$(RUN) python -m presscheck.policy.compile --check
	@$(RUN) python -m tests.generators.samples --check

generate: setup ## Write again what is generated: layer requirements, policy, catalogue, samples
	@$(UV) export --frozen --no-dev --no-emit-project --no-header --quiet -o shared/requirements.txt
	@$(RUN) python -m presscheck.policy.compile
	@$(RUN) python -m tests.generators.samples

template: setup
	@echo "== template"
	@$(RUN) cfn-lint template.yaml
	@$(RUN) sam validate --lint

unit: setup
	@echo "== unit, packs, adapters, functions, fuzz"
	@$(RUN) pytest -q -m "not stack and not artifact"

build: setup ## Build for AWS, with byte code, so that a cold start compiles nothing
	@echo "== build"
	@$(RUN) sam build --cached > .sam-build.log 2>&1 || { cat .sam-build.log; exit 1; }
	@$(RUN) python -m compileall -q -j 0 --invalidation-mode unchecked-hash .aws-sam/build

deploy: build ## Build and deploy; asks for each parameter and says what it is for
	@$(RUN) sam deploy --guided --capabilities CAPABILITY_IAM

stack: setup
	@echo "== the real template on a local AWS"
	@$(RUN) pytest -q -m stack

artifact: setup
	@echo "== the built artifact"
	@$(RUN) pytest -q -m artifact

bench: setup ## How fast is a check, and a cold start?
	@$(RUN) python -m tests.bench.speed
	@$(RUN) python -m tests.bench.cold

fuzz: setup ## Feed 200,000 hostile inputs to every reader
	@$(RUN) python -m tests.fuzz.run --inputs 200000

clean: ## Remove everything that was made here
	@rm -rf .venv .uv .stack .aws-sam .sam-build.log .mypy_cache .ruff_cache .pytest_cache .hypothesis
