# Every target prepares what it needs first: a private environment from pinned packages, compiled
# forms and translations, system packages. See README.md and tools/README.md.

PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python
STEP := $(PY) -m tools.step
ON_SCREEN := $(PY) -m tools.screen
# Whole files to one worker each, so that what a file shares is made once.
IN_PARALLEL := -p tools.worker_screen --numprocesses auto --dist loadfile
PICTURES := build/pictures

.DEFAULT_GOAL := help
.PHONY: help run test bench soak package lock translations assets format clean
.PHONY: prepare-run prepare-test prepare-package

help:
	@echo "make run            open the app; make run ARGS=\"list --json\" passes arguments on"
	@echo "make test           everything that guards the project"
	@echo "make bench          how fast it is, beside the bare libraries"
	@echo "make soak           the tests that take minutes"
	@echo "make package        build the installer for this system, and check it"
	@echo "make translations   bring i18n/*.ts up to date with the code; ARGS=da adds one"
	@echo "make assets         compile forms, translations and resources"
	@echo "make format         format the code"
	@echo "make lock           pin all packages anew; ARGS=--upgrade takes newer versions"
	@echo "make clean          remove everything that make has made"

prepare-run prepare-test prepare-package: prepare-%:
	@$(PYTHON) -m tools.prepare $*

run: prepare-run
	@$(PY) -m tools.run $(ARGS)

test: prepare-test
	@$(STEP) "Format" $(BIN)/ruff format --check .
	@$(STEP) "Lint" $(BIN)/ruff check .
	@$(STEP) "Types" $(BIN)/mypy
	@$(STEP) "Import rules" $(BIN)/lint-imports
	@$(STEP) "Translations" $(PY) -m tools.check_translations
	@$(ON_SCREEN) $(BIN)/pytest $(IN_PARALLEL) $(ARGS)
	@rm -rf $(PICTURES)
	@$(STEP) "Tour" $(ON_SCREEN) $(BIN)/clusterdyn tour --out $(PICTURES)
	@echo "Pictures of every screen, the PDF and the workbook: $(PICTURES)"

bench: prepare-test
	@$(ON_SCREEN) $(PY) -m benchmarks $(ARGS)

soak: prepare-test
	@$(ON_SCREEN) $(BIN)/pytest -m soak $(ARGS)

package: prepare-package
	@$(PY) build_installer.py $(ARGS)

lock:
	@$(PYTHON) -m tools.lock $(ARGS)

translations: prepare-test
	@$(PY) -m tools.update_translations $(ARGS)

assets: prepare-run
	@echo "Compiled into clusterdyn_desktop/_assets and clusterdyn_desktop/gui/_forms"

format: prepare-test
	@$(BIN)/ruff check --quiet --fix --exit-zero .
	@$(BIN)/ruff format --quiet .

clean:
	@rm -rf .venv build dist tour clusterdyn_desktop/_assets clusterdyn_desktop/gui/_forms
	@rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find clusterdyn_desktop tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
