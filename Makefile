# make serve   prove every pair, then preview the site with live reload (PORT=8000)
# make test    everything that must hold
# make test-jax   every pair with a JAX tab, which needs more packages (test-edge: from PyTorch to LiteRT,
#              test-ray: two workers under Ray Train)
# make test-tfx   the pipeline with TFX, and test-cloud the addresses of SageMaker's images, each in an
#              environment of its own
# make site    build the site into site/, only if every pair is verified; a zip of it lies inside
# make update  after a new pair, claim or heading: add its address and its verdict to the lists
#              PINS="torch keras": first move these to the newest release, and show what changes
# make oldest  every pair with requirements-oldest.txt, for the page 'Between releases'
# make mutate  small faults in the tabs, and which of them no test notices (TOPIC=losses, PAIRS=, ALL=1)
# make repeat  the suite RUNS=20 times, in other orders, with other numbers of workers and threads, and with
#              PYTHONS="other/python ...": are the verdicts the same? (WHAT=tests/test_snippets.py for a part,
#              FIRST=7: the seventh run and those after it)
# make scale   what PAIRS=1000 pairs made from a template cost: time, memory, the site, its pages
# make lock    after a change of requirements: write the locks with their hashes
# make audit   known holes in what is installed, but for those that .ci/audit.yml explains
# make node    install the checks that come from npm; test and lighthouse do so themselves
# make lighthouse   how fast and how accessible Lighthouse finds five pages
# make bench-frameworks   time both frameworks at the same work; minutes, on a machine with nothing else to do
# make converters   ten small models through every converter, into docs/evidence/converters.json; an hour
#              or less (ONLY="port executorch": some converters, CHECK=1: fail if a verdict has changed)
# make adoption   derive the counts of docs/evidence/adoption again, from SOURCES=folder with clones
# See CONTRIBUTING.md for the same steps without make.

PYTHON ?= python3
PORT ?= 8000
OLDEST ?= python3.11
RUNS ?= 20
FIRST ?= 1
BIN := .venv/bin
INSTALLED := .venv/installed
TOOLS := .venv-tools/installed
EXTRAS := jax edge ray
ALONE := tfx cloud
export NO_MKDOCS_2_WARNING := 1

ifneq ($(shell test -w . && echo yes),yes)
$(error This folder cannot be written to. Copy the project to a place of yours, and run make there)
endif

.PHONY: serve lint test site update pairs isolated $(EXTRAS:%=test-%) $(ALONE:%=test-%) glibc node browser lighthouse \
  bench bench-frameworks converters mutate lock audit oldest repeat scale adoption clean
.DEFAULT_GOAL := serve

$(BIN)/python:
	@$(PYTHON) -c 'import sys; v = sys.version_info[:3]; sys.exit(not (3, 11) <= v[:2] <= (3, 13) or v == (3, 13, 0))' \
	  || { echo "Python 3.11, 3.12 or 3.13 (but not 3.13.0) is needed, and $(PYTHON) is another: make PYTHON=python3.12 ..."; exit 1; }
	@$(PYTHON) -m venv .venv

$(INSTALLED): requirements.txt pyproject.toml $(BIN)/python
	@echo "==> Installing requirements.txt into .venv (once: some minutes and gigabytes)"
	@$(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt
	@touch $(INSTALLED)

.venv/installed-%: requirements-%.txt $(INSTALLED)
	@echo "==> Installing $< into .venv"
	@$(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt -r $<
	@touch $@

$(TOOLS): .ci/requirements.txt
	@echo "==> Installing .ci/requirements.txt into .venv-tools"
	@$(PYTHON) -m venv .venv-tools
	@.venv-tools/bin/python -m pip install --disable-pip-version-check --quiet -r .ci/requirements.txt
	@touch $(TOOLS)

glibc: $(BIN)/python
	@$(BIN)/python -c 'import platform, sys; name, release = platform.libc_ver(); \
	  old = name != "glibc" or tuple(map(int, release.split("."))) < (2, 39); \
	  sys.exit(f"TFX needs Linux with glibc 2.39, such as Ubuntu 24.04, and this is {name or platform.system()} {release}." if old else 0)'

.venv-tfx/installed: | glibc

$(ALONE:%=.venv-%/installed): .venv-%/installed: requirements-%.lock $(BIN)/python
	@echo "==> Installing $< into .venv-$* (once: some minutes)"
	@$(BIN)/python -m venv --clear .venv-$*
	@.venv-$*/bin/python -m pip install --disable-pip-version-check --no-deps --require-hashes -r $<
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

test: lint browser node
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
ifdef PINS
	@echo "==> Installing the newest $(PINS), and writing the pins"
	@$(BIN)/python -m pip install --disable-pip-version-check --upgrade $(PINS)
	@$(BIN)/python -m sidebyside.releases pins $(PINS)
	@touch $(INSTALLED)
	@$(MAKE) --no-print-directory lock
	@echo "==> Writing what the programs print now, and the defaults"
	-@$(BIN)/python -m pytest tests/test_snippets.py --update-examples --quiet
	-@$(BIN)/python -m pytest tests/test_snippets.py --quiet
	@$(BIN)/python -m sidebyside.defaults --update
endif
	@echo "==> Writing down new addresses and verdicts"
	@$(BIN)/python -m mkdocs build --strict --clean
	@$(BIN)/python -m sidebyside.publish --update site/
	@echo "==> What changed in the published comparison"
	@$(BIN)/python -m sidebyside.releases report
	@$(BIN)/python -m sidebyside.releases keep pinned

oldest:
	@echo "==> Installing requirements-oldest.txt into .venv-oldest, which needs Python 3.11"
	@$(OLDEST) -m venv .venv-oldest
	@.venv-oldest/bin/python -m pip install --disable-pip-version-check -r requirements-oldest.txt
	@echo "==> Every pair with the oldest versions; what breaks is a result"
	@rm -rf .cache/oldest && mkdir -p .cache/oldest && cp -R snippets .cache/oldest
	@.venv-oldest/bin/python -m pytest tests/test_snippets.py --snippets .cache/oldest/snippets || [ $$? -eq 1 ]
	@$(BIN)/python -m sidebyside.releases keep oldest --record .cache/oldest/.record.json

pairs: $(INSTALLED)
	@echo "==> Proving every pair"
	@$(BIN)/python -m pytest tests/test_snippets.py

$(EXTRAS:%=test-%): test-%: .venv/installed-%
	@echo "==> Pairs that need requirements-$*.txt, and each of their tabs alone"
	@$(BIN)/python -m pytest tests/test_snippets.py tests/test_jax.py -m $* --require-$* --isolated -n 2

$(ALONE:%=test-%): test-%: .venv-%/installed $(INSTALLED)
	@echo "==> What needs requirements-$*.txt"
	@$(BIN)/python -m pytest tests/test_$*.py -m $* --require-$*

isolated: $(INSTALLED)
	@echo "==> Running every tab alone, as a reader would"
	@$(BIN)/python -m pytest tests/test_snippets.py --isolated -n 2

node: $(INSTALLED)
	@$(BIN)/python tests/browser/node.py

browser: $(INSTALLED)
	@$(BIN)/python tests/browser/chromium.py

lighthouse: browser node
	@echo "==> Building the site, and measuring five pages of it (some minutes)"
	@EXECUTE_NOTEBOOKS=true PYTHONPATH=tests $(BIN)/python tests/browser/lighthouse.py

bench: $(INSTALLED)
	@$(BIN)/python tests/bench.py

bench-frameworks: $(INSTALLED)
	@$(BIN)/python benchmarks/frameworks.py

.venv-onnx2tf/installed: requirements-onnx2tf.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 12))' \
	  || { echo "onnx2tf needs Python 3.12 or 3.13, and $(PYTHON) is older: make converters PYTHON=python3.12"; exit 1; }
	@echo "==> Installing $< into .venv-onnx2tf"
	@$(PYTHON) -m venv .venv-onnx2tf
	@.venv-onnx2tf/bin/python -m pip install --disable-pip-version-check -r $<
	@touch $@

converters: .venv/installed-edge .venv-onnx2tf/installed
	@echo "==> Ten models through every converter; what fails is a result"
	@$(BIN)/python converters/board.py $(ONLY) $(if $(CHECK),--check)

mutate: $(INSTALLED)
	@echo "==> Putting small faults into the tabs, one at a time"
	@$(BIN)/python -m sidebyside.mutate $(TOPIC) $(PAIRS) $(if $(ALL),--all) $(if $(REPORT),--report $(REPORT))

repeat: $(if $(filter 0,$(RUNS)),$(INSTALLED),browser node)
	@[ $(RUNS) = 0 ] || $(BIN)/python -m sidebyside.record verify > /dev/null \
	  || { echo "==> Proving every pair: other tests read the record of it"; $(BIN)/python -m pytest tests/test_snippets.py || [ $$? -eq 1 ]; }
	@$(BIN)/python tests/repeat.py --runs $(RUNS) --first $(FIRST) $(foreach python,$(PYTHONS),--python $(python)) $(WHAT)

scale: $(INSTALLED)
	@$(BIN)/python tests/scale.py --pairs $(or $(PAIRS),1000)

lock: $(TOOLS)
	@UV=.venv-tools/bin/uv .ci/lock

audit: $(TOOLS)
	@.venv-tools/bin/python .ci/audit.py

adoption: $(INSTALLED)
	@$(BIN)/python -m sidebyside.adoption "$(SOURCES)"

clean:
	rm -rf .venv .venv-tools .venv-oldest .venv-onnx2tf $(ALONE:%=.venv-%) tests/browser/node_modules site .record.json .cache .pytest_cache .ruff_cache
