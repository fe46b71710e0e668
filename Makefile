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
packages := pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libxml2-dev libgit2-dev libsqlite3-dev zlib1g-dev
libraries := libcmark-gfm libxml-2.0 libgit2 sqlite3 zlib
sources := Sources Tests Package.swift
# The only files that may hold unsafe expressions: the owners of a C library and of system calls.
unsafe_files := Sources/Markdown/HTML/HTMLTree.swift Sources/Markdown/Reading/CMarkTree.swift \
  Sources/Stores/Database/Postgres/LibPQ.swift Sources/Stores/Database/Postgres/PostgresHandle.swift \
  Sources/Stores/Database/SQLiteHandle.swift Sources/Stores/Git/GitCheckout.swift \
  Sources/Stores/Git/GitHandle.swift Sources/Stores/Git/GitMessages.swift Sources/Stores/Git/GitObjects.swift \
  Sources/Stores/Git/GitWorkingTree.swift Sources/Stores/Git/GitWriting.swift \
  Sources/Stores/Git/Pack/Deflater.swift Sources/Stores/SystemCalls.swift
# Bytes of wiki text that `make bench` works on.
bench_bytes := 30000000

.PHONY: help
help: ## Show this list
	echo 'Tracdown moves a Trac wiki to GitHub Markdown and proves each page.'
	echo
	sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

.PHONY: deps
deps: ## Install the Debian packages that are missing (none: does nothing)
	if ! command -v swift > /dev/null; then
	  echo 'No `swift` in PATH. Tracdown needs Swift 6.2 or newer: see https://www.swift.org/install/linux/' >&2
	  exit 2
	fi
	if ! command -v dpkg > /dev/null; then
	  pkg-config --exists $(libraries) && exit 0
	  echo 'Not a Debian system. Install these libraries with their headers, and pkg-config: cmark-gfm, libxml2, libgit2, sqlite3, zlib' >&2
	  exit 2
	fi
	missing=()
	for package in $(packages); do
	  [[ $$(dpkg -s "$$package" 2> /dev/null) == *'Status: install ok installed'* ]] || missing+=("$$package")
	done
	[ $${#missing[@]} -gt 0 ] || exit 0
	sudo=
	if [ "$$(id -u)" -ne 0 ]; then
	  sudo=sudo
	  if ! command -v sudo > /dev/null; then
	    echo "Missing packages, and no sudo to install them. As root, run: apt-get install $${missing[*]}" >&2
	    exit 2
	  fi
	fi
	echo "Installing $${missing[*]}"
	install="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends $${missing[*]}"
	if ! { $$sudo apt-get update -qq && $$install; } > /dev/null; then
	  echo "Could not install them. As root, run: apt-get update && apt-get install $${missing[*]}" >&2
	  exit 2
	fi

# What the tests of redirects ask: web servers, unpacked below .build, so that none is installed and none is started.
server_packages := nginx apache2-bin libapr1 libaprutil1

.PHONY: deps-test
deps-test: deps-test-web deps-test-postgres ## Fetch the servers that some tests want (Debian, network; those tests are skipped without them)

.PHONY: deps-test-web
deps-test-web:
	servers=.build/servers
	missing=()
	for server in nginx apache2; do
	  PATH="$$servers/usr/sbin:$$PATH:/usr/sbin" command -v "$$server" > /dev/null || missing+=("$$server")
	done
	[ $${#missing[@]} -gt 0 ] || exit 0
	if ! command -v apt-get > /dev/null || ! command -v dpkg > /dev/null; then
	  echo "Not a Debian system. Install $${missing[*]} if the tests with them shall run."
	  exit 0
	fi
	rm -rf $$servers
	mkdir -p $$servers/packages
	fetch() { (cd $$servers/packages && apt-get download $(server_packages)); }
	if ! { fetch || { [ "$$(id -u)" -eq 0 ] && apt-get update -qq && fetch; }; } > $$servers/fetch.log 2>&1; then
	  rm -f $$servers/packages/*
	  echo "Skipped: $${missing[*]} could not be fetched, so the tests with them will not run; see $$servers/fetch.log"
	  exit 0
	fi
	for package in $$servers/packages/*.deb; do dpkg -x "$$package" $$servers; done
	export LD_LIBRARY_PATH="$$(echo $$servers/usr/lib/*-linux-gnu*)"
	for server in nginx apache2; do
	  if ! $$servers/usr/sbin/$$server -v > /dev/null 2>&1; then
	    echo "Skipped: $$server lacks libraries of this system, so the tests with it will not run."
	    rm -f $$servers/usr/sbin/$$server
	  fi
	done

# Where Debian's PostgreSQL lies if it is installed.
postgres_programs := /usr/lib/postgresql

.PHONY: deps-test-postgres
deps-test-postgres:
	fetched=.build/postgresql
	for folder in $$fetched/usr/lib/postgresql/*/bin $(postgres_programs)/*/bin; do
	  [ -x $$folder/initdb ] && [ -x $$folder/postgres ] && [ -x $$folder/psql ] && exit 0
	done
	if ! command -v apt-get > /dev/null || ! command -v dpkg > /dev/null; then
	  echo 'Not a Debian system. Install PostgreSQL if the tests with it shall run.'
	  exit 0
	fi
	rm -rf $$fetched
	mkdir -p $$fetched/packages
	depends() { apt-cache depends "$$@" | sed -nE 's/^ [ |]Depends: ([a-z0-9.+-]+)$$/\1/p'; }
	fetch() {
	  server="$$(depends postgresql | grep -xE 'postgresql-[0-9]+')" || return 1
	  programs="$$server $${server/-/-client-}"
	  # What every system has, and what only compiles queries, stays away.
	  libraries="$$(depends $$programs | grep '^lib' | grep -vE '^lib(c6|gcc|stdc|llvm)' | sort -u)"
	  (cd $$fetched/packages && apt-get download $$programs $$libraries)
	}
	if ! { fetch || { [ "$$(id -u)" -eq 0 ] && apt-get update -qq && fetch; }; } > $$fetched/fetch.log 2>&1; then
	  rm -f $$fetched/packages/*
	  echo "Skipped: PostgreSQL could not be fetched, so the tests with it will not run; see $$fetched/fetch.log"
	  exit 0
	fi
	for package in $$fetched/packages/*.deb; do dpkg -x "$$package" $$fetched; done
	rm -r $$fetched/packages
	export LD_LIBRARY_PATH="$$(echo $$fetched/usr/lib/*-linux-gnu*)"
	for program in initdb postgres psql; do
	  if ! $$fetched/usr/lib/postgresql/*/bin/$$program --version > /dev/null 2>&1; then
	    echo 'Skipped: PostgreSQL lacks libraries of this system, so the tests with it will not run.'
	    rm -rf $$fetched
	    exit 0
	  fi
	done

.PHONY: build
build: deps ## Build for development
	swift build

.PHONY: release
release: deps ## Build with optimisation: .build/release/tracdown
	echo 'Building (the first time takes some minutes)'
	# With the runtime inside the program starts in half the time, and runs where there is no Swift.
	static=()
	library="$$(dirname "$$(readlink -f "$$(command -v swift)")")/../lib/swift_static"
	[ ! -d "$$library" ] || static=(--static-swift-stdlib)
	swift build -c release --quiet --product tracdown "$${static[@]}"

.PHONY: demo
demo: release ## Migrate the demo wiki to demo/ and show what came out
	rm -rf demo
	echo
	echo '$$ tracdown migrate $(wiki) demo --trac-url https://trac.example.org/harbour'
	$(tracdown) migrate $(wiki) demo --trac-url https://trac.example.org/harbour
	echo
	echo '── The files ──────────────────────────────────────────────'
	find demo -name .tracdown -prune -o -type d -printf '%p/\n' -o -printf '%p\n' | tr / '\001' | LC_ALL=C sort \
	  | awk -F '\001' '{ folder = $$NF == ""; for (i = NF - folder; i > 1; i--) printf "  ";
	    print $$(NF - folder) (folder ? "/" : "") }'
	echo
	echo '── $(page) in Trac ────────────────────────────────────────'
	cat '$(wiki)/pages/$(page).txt'
	echo
	echo '── demo/$(page).md ────────────────────────────────────────'
	cat 'demo/$(page).md'
	echo
	echo '$$ tracdown report demo --projects "Projects/*"'
	$(tracdown) report demo --projects 'Projects/*'
	echo
	echo 'Have a look: demo/README.md is the start page.'

.PHONY: test
test: deps ## Run all tests: a line for each suite, and the whole of what fails
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
fuzz: deps ## Try the properties with random input: seconds=600 seed=N only=SUITE
	seconds=$(seconds) seed=$(seed) only='$(only)' Tests/Fuzz/fuzz.sh

# A real Trac below .build, for the targets that ask it; they skip with a word where it cannot be installed.
trac := .build/verify-demo

.PHONY: trac
trac: deps
	requirements=Tests/VerifyDemo/requirements.txt
	mkdir -p $(trac)
	if cmp -s $$requirements $(trac)/installed.txt; then exit 0; fi
	echo 'Installing Trac into a throw-away environment'
	rm -rf $(trac)/venv $(trac)/installed.txt
	if ! { python3 -m venv $(trac)/venv && $(trac)/venv/bin/python -m pip install --quiet \
	  --disable-pip-version-check --requirement $$requirements; } > $(trac)/install.log 2>&1; then
	  echo "Skipped: Trac could not be installed. It needs Python 3 with venv, and the network; see $(trac)/install.log"
	  exit 0
	fi
	cp $$requirements $(trac)/installed.txt

.PHONY: verify-env
verify-env: trac ## Let Trac itself make environments of every version, and migrate them (Python, network)
	[ -f $(trac)/installed.txt ] || exit 0
	work=.build/verify-env
	swift build --quiet --product tracdown
	rm -rf $$work
	mkdir -p $$work
	$(trac)/venv/bin/python Tests/VerifyEnvironment/verify_environment.py .build/debug/tracdown $(wiki) $$work

.PHONY: verify-demo
verify-demo: trac ## Let Trac itself show the demo wiki, and compare (Python, network)
	[ -f $(trac)/installed.txt ] || exit 0
	work=$(trac)
	python=$$work/venv/bin/python
	swift build --quiet --product tracdown
	rm -rf $$work/html $$work/docs
	$$python Tests/VerifyDemo/render_demo.py $(wiki) $$work/html
	.build/debug/tracdown migrate $(wiki) $$work/docs --trac-url https://trac.example.org/harbour --quiet --fail-on never
	.build/debug/tracdown verify $$work/docs --html $$work/html --trac-url https://trac.example.org/harbour \
	  --report $$work/report.json --report $$work/report.md --fail-on never
	echo
	$$python Tests/VerifyDemo/check_demo.py $$work/report.json Tests/VerifyDemo/known.tsv

.PHONY: golden
golden: deps ## Renew the expected output in Fixtures and docs (then read the diff)
	TRACDOWN_GOLDEN=write swift test --quiet --filter Golden

.PHONY: resources
resources: ## Renew what the program holds of Resources/ and rules/
	Scripts/embed-resources

.PHONY: check
check: deps ## What CI asks beside the tests: format, warnings, unsafe code, golden files, resources
	echo 'Format'
	swift format lint --strict --recursive $(sources)
	echo 'Warnings (they are errors)'
	swift build --build-tests --quiet
	echo 'Unsafe code only where it may be'
	strays=$$(grep -rnw unsafe --include='*.swift' Sources | grep -vE '^[^:]*:[0-9]+: *//' | cut -d: -f1 \
	  | sort -u | grep -vxF $(foreach file,$(unsafe_files),-e $(file)) || true)
	if [ -n "$$strays" ]; then
	  echo "Unsafe expressions outside the files that may hold them (see unsafe_files in the Makefile):" >&2
	  echo "$$strays" >&2
	  exit 1
	fi
	echo 'Golden files'
	Scripts/check-golden
	echo 'Resources'
	Scripts/embed-resources .build/resources/Resource.swift
	if ! cmp Resources/Embedded/Resource.swift .build/resources/Resource.swift; then
	  echo 'What the program holds of Resources/ and rules/ is out of date: make resources' >&2
	  exit 1
	fi

.PHONY: lint
lint: deps ## Check the documents of this project with the program itself
	swift build --quiet --product tracdown
	.build/debug/tracdown lint --fail-on warning

.PHONY: format
format: ## Format all Swift files in place
	swift format --in-place --recursive $(sources)

.PHONY: bench
bench: bench-migrate bench-lint bench-git ## Time migration, linter and history, beside cmark-gfm, lychee, git

.PHONY: bench-migrate
bench-migrate: release
	rm -rf .build/bench
	mkdir -p .build/bench/pages
	echo 'Making a wiki of copies of the demo wiki'
	size=$$(find $(wiki)/pages -type f -exec cat {} + | wc -c)
	for copy in $$(seq $$(( $(bench_bytes) / size + 1 ))); do
	  cp -r $(wiki)/pages .build/bench/pages/Copy$$copy
	done
	echo
	echo 'Whole migration: tracdown migrate'
	TIMEFORMAT='%R s of wall time, %U s of processor time'
	time $(tracdown) migrate .build/bench/pages .build/bench/out --quiet --fail-on never
	echo
	echo 'Stages: tracdown bench'
	$(tracdown) bench .build/bench/pages
	echo
	if ! command -v cmark-gfm > /dev/null; then
	  echo 'cmark-gfm is not installed (Debian package cmark-gfm): nothing to compare with.'
	  exit 0
	fi
	find .build/bench/out -name '*.md' -exec cat {} + > .build/bench/all.md
	echo "cmark-gfm, parsing and rendering the same pages as one file of $$(wc -c < .build/bench/all.md) bytes, five times"
	TIMEFORMAT='%U'
	for run in 1 2 3 4 5; do
	  { time cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tagfilter -e tasklist \
	    .build/bench/all.md > /dev/null; } 2>&1
	done | sort -n | sed -n '3s/$$/ s of processor time (median)/p'

# Another tree of documents to lint: make bench-lint docs=DIR
docs :=

.PHONY: bench-lint
bench-lint: release
	rm -rf .build/bench-lint
	mkdir -p .build/bench-lint
	$(tracdown) migrate $(wiki) .build/bench-lint/demo --quiet --fail-on never
	for size in 390 10000; do
	  tree=.build/bench-lint/$$size
	  for copy in $$(seq $$(( size / 53 + 1 ))); do
	    mkdir -p $$tree/copy$$copy
	    cp -r .build/bench-lint/demo/. $$tree/copy$$copy
	  done
	  find $$tree -name '*.md' | LC_ALL=C sort | tail -n +$$(( size + 1 )) | xargs -r rm
	done
	TIMEFORMAT='%R'
	median() { for run in 1 2 3 4 5; do { time "$$@" > /dev/null 2>&1 || true; } 2>&1; done | sort -n | sed -n 3p; }
	for tree in .build/bench-lint/390 .build/bench-lint/10000 $(docs); do
	  echo "$$(find $$tree -name '*.md' | wc -l) documents in $$tree, wall time, medians of five"
	  echo "  tracdown lint               $$(median $(tracdown) lint $$tree --fail-on never) s"
	  if command -v lychee > /dev/null; then
	    echo "  lychee, links and fragments $$(median lychee --offline --include-fragments --no-progress $$tree) s"
	  else
	    echo '  lychee is not installed: nothing to compare with.'
	  fi
	done

.PHONY: bench-git
bench-git: release
	TIMEFORMAT='%R s of wall time, %U s of processor time, %S s of the system'
	for folders in 0 40; do
	  work=.build/bench-git/$$folders
	  rm -rf $$work
	  mkdir -p $$work
	  $(tracdown) bench-git $$work --folders $$folders --inputs-only
	  echo "20,000 versions of 2,000 pages in $$folders folders"
	  for run in 1 2 3; do
	    rm -rf $$work/theirs.git $$work/ours.git
	    git init --quiet --bare --initial-branch=main $$work/theirs.git
	    echo "  git fast-import: $$( { time git -C $$work/theirs.git fast-import --quiet < $$work/stream; } 2>&1 )"
	    echo "  tracdown:        $$( { time $(tracdown) bench-git $$work --folders $$folders > /dev/null; } 2>&1 )"
	  done
	  du -sh $$work/theirs.git $$work/ours.git
	  [ "$$(git -C $$work/theirs.git rev-parse main^{tree})" = "$$(git -C $$work/ours.git rev-parse main^{tree})" ]
	done
	if [ -z "$$(type -P sqlite3)" ] || [ -z "$$(type -P time)" ]; then
	  echo 'Install sqlite3 and time to see what an environment with as many versions takes.'
	  exit
	fi
	work=.build/bench-git/40
	rm -f $$work/trac.db
	sqlite3 $$work/trac.db < $$work/environment.sql > /dev/null
	echo 'The same from an environment, with conversion, and once more with nothing new'
	for run in 1 2; do
	  env time -f '  %e s, %M KB of memory' $(tracdown) migrate $$work/trac.db --git $$work/wiki.git --quiet --fail-on never
	done

.PHONY: install
install: release ## Install the program below PREFIX (/usr/local)
	install -D -m 755 $(tracdown) '$(DESTDIR)$(PREFIX)/bin/tracdown'
	echo 'Installed $(DESTDIR)$(PREFIX)/bin/tracdown'

.PHONY: clean
clean: ## Remove all that was built
	rm -rf .build demo
