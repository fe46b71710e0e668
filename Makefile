# The door to everything: `make` lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.SILENT:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
tracdown := .build/release/tracdown
wiki := Fixtures/wikis/harbour
# The page that `make demo` shows before and after.
page := Services/Mail/Spam
packages := pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev libgit2-dev libsqlite3-dev libyaml-dev zlib1g-dev
libraries := libcmark-gfm libxml-2.0 libgit2 sqlite3 yaml-0.1 zlib
sources := Sources Tests Package.swift
# The only files that may hold unsafe expressions: the owners of a C library and of system calls.
unsafe_files := Sources/Markdown/HTML/HTMLTree.swift Sources/Markdown/Reading/CMarkTree.swift \
  Sources/Stores/Postgres/PostgresHandle.swift \
  Sources/Stores/Database/SQLiteHandle.swift Sources/Git/Repository/GitCheckout.swift \
  Sources/Git/Repository/GitHandle.swift Sources/Git/Repository/GitMessages.swift Sources/Git/Repository/GitObjects.swift \
  Sources/Git/Repository/GitWorkingTree.swift Sources/Git/Repository/GitWriting.swift \
  Sources/Git/Objects/Deflater.swift Sources/Files/System/SystemCalls.swift \
  Sources/YAML/YAMLEvents.swift
# Bytes of wiki text that `make bench` works on.
bench_bytes := 30000000

.PHONY: help
help: ## Show this list
	echo 'Tracdown migrates a Trac wiki to GitHub Markdown and verifies each page.'
	echo
	sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

.PHONY: deps
deps: ## Install missing Debian packages
	Scripts/install-packages $(packages) -- $(libraries)

.PHONY: deps-test
deps-test: ## Fetch the servers and programs that some tests and `make bench` use (Debian, network; optional)
	Scripts/fetch-servers
	Scripts/fetch-lychee .build/lychee
	Scripts/install-checkers $(browsers) Tests/VerifyReports/requirements.txt
	Scripts/fetch-readers .build/readers

.PHONY: build
build: deps ## Build for development
	swift build

.PHONY: release
release: deps ## Build with optimization: .build/release/tracdown
	[ -e $(tracdown) ] || echo 'Building. The first time takes about five minutes on two cores; TRACDOWN=PROGRAM takes one that is there.'
	# With the runtime inside the program starts in half the time, and runs where there is no Swift.
	static=()
	library="$$(dirname "$$(readlink -f "$$(command -v swift)")")/../lib/swift_static"
	[ ! -d "$$library" ] || static=(--static-swift-stdlib)
	swift build -c release --product tracdown "$${static[@]}" | Scripts/show-progress

# A program that is there already, for `make demo` and `make install`: TRACDOWN=/usr/bin/tracdown
TRACDOWN :=
program := $(or $(TRACDOWN),$(tracdown))

.PHONY: ready
ready: $(if $(TRACDOWN),,release)

.PHONY: demo
demo: ready ## Migrate the demo wiki to demo/ and show what came out (TRACDOWN=PROGRAM: without building)
	Scripts/demo '$(program)' $(wiki) '$(page)'

.PHONY: test
test: deps ## Run all tests: one line per suite, and the full output of failures
	swift build --build-tests --quiet
	events=.build/test-events.json
	rm -f $$events
	# The exit code is that of the tests.
	swift test --skip-build --disable-xctest --event-stream-version 0 --event-stream-output-path $$events 2>&1 \
	  | .build/debug/TestSummary $$events .build/test.log

# How long `make fuzz` goes on, where it begins (random by default), and the suites it runs (part of a name).
seconds := 300
seed := $(shell od -An -N6 -tu8 /dev/urandom | tr -d ' ')
only :=

.PHONY: fuzz
fuzz: deps ## Test properties with random input: seconds=600 seed=N only=SUITE
	seconds=$(seconds) seed=$(seed) only='$(only)' Tests/Fuzz/fuzz.sh

# A real Trac below .build, for the targets that ask it; they skip with a word where it cannot be installed.
trac := .build/verify-demo

.PHONY: trac
trac: deps
	Scripts/install-trac $(trac)

.PHONY: verify-env
verify-env: trac ## Create environments of every version with Trac itself, and migrate them (Python, network)
	[ -f $(trac)/installed.txt ] || exit 0
	work=.build/verify-env
	swift build --quiet --product tracdown
	rm -rf $$work
	mkdir -p $$work
	$(trac)/venv/bin/python Tests/VerifyEnvironment/verify_environment.py .build/debug/tracdown $(wiki) $$work

.PHONY: verify-demo
verify-demo: trac ## Compare the demo wiki with what Trac itself shows (Python, network)
	[ ! -f $(trac)/installed.txt ] || Scripts/verify-demo $(trac) $(wiki)

# What judges the files for CI systems; skipped with a word where it cannot be installed.
checkers := .build/verify-ci

.PHONY: verify-ci
verify-ci: deps ## Test the GitHub action, the hooks, and the files for other CI systems (Python, network)
	Scripts/install-checkers $(checkers)
	[ -f $(checkers)/installed.txt ] || exit 0
	swift build --quiet --product tracdown
	$(checkers)/venv/bin/python Tests/VerifyCI/verify_ci.py \
	  .build/debug/tracdown $(checkers)/packages $(checkers)/work

# What looks at the HTML reports; skipped with a word where there is no Chromium.
browsers := .build/verify-reports

.PHONY: verify-reports
verify-reports: deps ## Open both HTML reports in Chromium, and let axe judge them (Python, Chromium, network)
	if ! command -v chromium chromium-browser google-chrome > /dev/null; then
	  echo 'Skipped: there is no Chromium. On Debian: apt-get install chromium'
	  exit 0
	fi
	Scripts/install-checkers $(browsers) Tests/VerifyReports/requirements.txt
	[ -f $(browsers)/installed.txt ] || exit 0
	swift build --quiet --product tracdown
	$(browsers)/venv/bin/python Tests/VerifyReports/verify_reports.py .build/debug/tracdown $(wiki) $(browsers)/work

.PHONY: golden-pictures
golden-pictures: deps ## Update the images of the terminal output and of both reports (Chromium)
	swift build --quiet --product tracdown
	Scripts/golden-pictures .build/debug/tracdown $(wiki)

.PHONY: readers
readers: deps ## Read the output for each host as the host does: comrak, goldmark, MkDocs, Gollum (wikis='DIR …'; Python, network)
	Scripts/fetch-readers .build/readers
	[ -f .build/readers/installed.txt ] || exit 0
	swift build --quiet --product tracdown
	.build/readers/venv/bin/python Tests/Readers/readers.py .build/debug/tracdown .build/readers/work \
	  .build/readers $(or $(wikis),Fixtures/wikis/harbour)

.PHONY: golden
golden: deps ## Update the expected output in Fixtures and docs (then read the diff)
	TRACDOWN_GOLDEN=write swift test --quiet --filter Golden

.PHONY: resources
resources: ## Update the embedded copies of Resources/ and rules/
	Scripts/embed-resources

.PHONY: check
check: deps ## Run the checks of CI other than the tests: format, warnings, unsafe code, golden files, resources, words, modules, recipes
	echo 'Format'
	swift format lint --strict --recursive $(sources)
	echo 'Warnings (they are errors)'
	swift build --build-tests --quiet
	echo 'Unsafe code only where it may be'
	Scripts/check-unsafe $(unsafe_files)
	echo 'Golden files'
	Scripts/check-golden
	echo 'Resources'
	Scripts/embed-resources --check
	Scripts/install-packages python3 -- $(libraries)
	echo 'Words'
	Scripts/check-words
	echo 'Modules and folders'
	Scripts/house
	echo 'Recipes'
	Scripts/try-recipes --check

.PHONY: recipes
recipes: deps ## Follow the recipes of CONTRIBUTING.md, and test what they add (only=NAME)
	Scripts/try-recipes $(only)

.PHONY: lint
lint: deps ## Check the documents of this project with the program itself
	swift build --quiet --product tracdown
	.build/debug/tracdown lint --fail-on warning

.PHONY: format
format: ## Format all Swift files in place
	swift format --in-place --recursive $(sources)

# What `make bench-run` measures (all: migrate growth lint report history), and how often.
parts :=
runs := 7

.PHONY: bench
bench: bench-migrate bench-run ## Compare the speed of the program with cmark-gfm, lychee, and git: wiki=DIR parts=NAME runs=7

.PHONY: bench-migrate
bench-migrate: release
	Scripts/bench-migrate $(tracdown) $(wiki) $(bench_bytes)

.PHONY: bench-run
bench-run: release
	Scripts/bench-run $(tracdown) $(wiki) --runs $(runs) $(parts)

.PHONY: install
install: ready ## Install the program, manual pages, and completions in PREFIX (/usr/local)
	command -v python3 > /dev/null || Scripts/install-packages python3 -- $(libraries)
	Scripts/install-tree '$(program)' '$(DESTDIR)$(PREFIX)'
	echo 'Installed $(DESTDIR)$(PREFIX)/bin/tracdown, with manual pages and completions in $(DESTDIR)$(PREFIX)/share'

.PHONY: dist
dist: ## Build the release in dist/: archive, wheel, Debian package, container image (Debian on x86-64)
	Scripts/dist/build

.PHONY: dist-test
dist-test: ## Test the release in clean Debian 11, 12, and 13 systems, and elsewhere (root, network)
	Scripts/dist/test

.PHONY: clean
clean: ## Remove everything that was built
	rm -rf .build demo dist
