# The doors of the project; "make help" lists them.
SHELL := /bin/sh
PY := .venv/bin/python
FILE ?=
QM := i18n/jingdu_zh_TW.qm i18n/jingdu_zh_CN.qm

.DEFAULT_GOAL := help
.PHONY: help run test check bench eval model package install uninstall lock screenshots strings

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | sort

.venv/.ready-run: requirements.lock requirements-uv.lock resources/setup/prepare.sh
	@resources/setup/prepare.sh run

.venv/.ready-dev: requirements-dev.lock requirements-uv.lock resources/setup/prepare.sh
	@resources/setup/prepare.sh dev

run: .venv/.ready-run $(QM) ## open the window with the sample, or with FILE=path
	@$(PY) -m app.launch "$(FILE)"

i18n/%.qm: i18n/%.ts | .venv/.ready-run
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

check: .venv/.ready-dev $(QM) ## lint, format, types, import contract, termbase, interface strings
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-cache
	@$(PY) main.py glossary check
	@$(PY) -m tests.strings --check

test: check ## everything in check, then every test
	@$(PY) -m pytest

bench: .venv/.ready-dev ## speed, as ratios against named alternatives
	@$(PY) -m tests.bench

.venv/.ready-train: requirements-train.lock .venv/.ready-dev
	@.venv/bin/uv venv --quiet --clear --python $(PY) .venv/train
	@.venv/bin/uv pip install --quiet --python .venv/train/bin/python --require-hashes -r requirements-train.lock
	@touch .venv/.ready-train

model: .venv/.ready-train ## train the small translation model of the tests anew
	@.venv/train/bin/python -m tests.training

eval: .venv/.ready-dev ## accuracy on the labelled data
	@$(PY) -m tests.eval

package: .venv/.ready-run ## not there yet
	@echo "A package for other machines is not made yet; use make install." && exit 1

install: .venv/.ready-run $(QM) ## menu entry, icon and file association for this user
	@$(PY) -m app.desktop install

uninstall: .venv/.ready-run ## take them away again
	@$(PY) -m app.desktop uninstall

screenshots: .venv/.ready-dev $(QM) ## renew the pictures in the README
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots resources/screenshots

strings: .venv/.ready-dev ## renew the translations of the interface in i18n and list what they lack
	@$(PY) -m tests.strings

lock: .venv/.ready-dev ## renew the locks from pyproject.toml
	@.venv/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o requirements.lock
	@.venv/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o requirements-dev.lock
	@.venv/bin/uv pip compile --group pyproject.toml:train -c requirements-dev.lock --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o requirements-train.lock
