# make serve   prove every pair, then preview the site with live reload (PORT=8000)
# make test    everything that must hold
# make test-jax   every pair with a JAX tab, which needs more packages (test-edge: from PyTorch to LiteRT)
# make site    build the site into site/, only if every pair is verified; a zip of it lies inside
# make update  after a new pair, claim or heading: add its address and its verdict to the lists
# make mutate  small faults in the tabs, and which of them no test notices (TOPIC=losses, PAIRS=, ALL=1)
# make node    install the checks that come from npm; test and lighthouse do so themselves
# make lighthouse   how fast and how accessible Lighthouse finds five pages
# make adoption   derive the counts of docs/evidence/adoption again, from SOURCES=folder with clones
# See CONTRIBUTING.md for the same steps without make.

PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
INSTALLED := .venv/installed
EXTRAS := jax edge
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve lint test site update pairs isolated $(EXTRAS:%=test-%) node lighthouse bench mutate adoption clean
.DEFAULT_GOAL := serve

$(INSTALLED): requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' \
	  || { echo "Python 3.11, 3.12 or 3.13 is needed, and $(PYTHON) is another: make PYTHON=python3.12 ..."; exit 1; }
	@echo "==> Installing requirements.txt into .venv (once: some minutes and gigabytes)"
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt
	@touch $(INSTALLED)

.venv/installed-%: requirements-%.txt $(INSTALLED)
	@echo "==> Installing $< into .venv"
	@$(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt -r $<
	@touch $@

serve: $(INSTALLED)
	@$(BIN)/python -c 'import socket, sys; sys.exit(socket.socket().connect_ex(("127.0.0.1", $(PORT))) == 0)' \
	  || { echo "Port $(PORT) is taken. Choose another one: make serve PORT=8001"; exit 1; }
	@echo "==> Proving every pair"
	@$(BIN)/python -m pytest tests/test_snippets.py || echo "==> Some pairs failed. The preview starts all the same: their badges say what failed."
	@echo "==> Building the site; then open http://127.0.0.1:$(PORT)/"
	@$(BIN)/python -m mkdocs serve --no-strict --livereload --dev-addr 127.0.0.1:$(PORT) $$(ls .record.json 2>/dev/null | sed "s/^/--watch /")

lint: $(INSTALLED)
	@echo "==> Format and lint"
	@$(BIN)/python -m ruff format --check .
	@$(BIN)/python -m ruff check .
	@echo "==> Workflows"
	@$(BIN)/actionlint -color
	@$(BIN)/zizmor --offline --no-progress .github

test: lint
	@$(BIN)/python tests/browser/chromium.py
	@$(BIN)/python tests/browser/node.py
	@echo "==> Pairs"
	@$(BIN)/python -m pytest tests/test_snippets.py
	@$(BIN)/python -m sidebyside.record verify
	@echo "==> Pages, the built site, the site in a browser, and the checks themselves"
	@$(BIN)/python -m pytest --ignore=tests/test_snippets.py

site: pairs node
	@$(BIN)/python -m sidebyside.record verify
	@echo "==> Building the site into site/"
	@EXECUTE_NOTEBOOKS=true $(BIN)/python -m mkdocs build --strict --clean
	@$(BIN)/python -m sidebyside.publish site/

update: $(INSTALLED)
	@echo "==> Writing down new addresses and verdicts"
	@$(BIN)/python -m mkdocs build --quiet --strict --clean
	@$(BIN)/python -m sidebyside.publish --update site/

pairs: $(INSTALLED)
	@echo "==> Proving every pair"
	@$(BIN)/python -m pytest tests/test_snippets.py

$(EXTRAS:%=test-%): test-%: .venv/installed-%
	@echo "==> Pairs that need requirements-$*.txt, and each of their tabs alone"
	@$(BIN)/python -m pytest tests/test_snippets.py tests/test_jax.py -m $* --require-$* --isolated -n 2

isolated: $(INSTALLED)
	@echo "==> Running every tab alone, as a reader would"
	@$(BIN)/python -m pytest tests/test_snippets.py --isolated -n 2

node: $(INSTALLED)
	@$(BIN)/python tests/browser/node.py

lighthouse: node
	@$(BIN)/python tests/browser/chromium.py
	@echo "==> Building the site, and measuring five pages of it (some minutes)"
	@EXECUTE_NOTEBOOKS=true PYTHONPATH=tests $(BIN)/python tests/browser/lighthouse.py

bench: $(INSTALLED)
	@$(BIN)/python tests/bench.py

mutate: $(INSTALLED)
	@echo "==> Putting small faults into the tabs, one at a time"
	@$(BIN)/python -m sidebyside.mutate $(TOPIC) $(PAIRS) $(if $(ALL),--all) $(if $(REPORT),--report $(REPORT))

adoption: $(INSTALLED)
	@$(BIN)/python -m sidebyside.adoption "$(SOURCES)"

clean:
	rm -rf .venv tests/browser/node_modules site .record.json .cache .pytest_cache .ruff_cache
