#!/bin/bash
# Record every byte that the program puts out, to show that a refactoring changes nothing.
#
#   Scripts/output-gate.sh PROGRAM WORK [CORPUS...] > LIST
#
# PROGRAM runs over the project's fixtures, and over each CORPUS: a folder with `pages`, and perhaps `attachments`,
# `env` (a Trac environment) or `mixed` (documents that are half moved). WORK is made anew and keeps all outputs, to
# look at where two lists differ. LIST has a line for each file, stream and exit code: its SHA-256 and its name.
# The clock stands still (faketime), elapsed seconds are masked, and everything that depends on the person who runs
# it is fixed, so that two runs give the same list.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,11s/^# \{0,1\}//p' "$0" >&2; exit 2; }
program=$(realpath "$1")
work=$(realpath -m "$2")
shift 2
corpora=()
for corpus in "$@"; do corpora+=("$(realpath "$corpus")"); done
project=$(realpath "$(dirname "$0")/..")
command -v faketime > /dev/null || { echo 'Missing: faketime (Debian: apt-get install faketime)' >&2; exit 2; }

[ ! -e "$work" ] || [ -e "$work/.output-gate" ] || { echo "$work exists and is not from an earlier run" >&2; exit 2; }
rm -rf "$work"
mkdir -p "$work/home" "$work/in" "$work/out"
touch "$work/.output-gate"

# The same environment for everybody.
export HOME=$work/home TZ=UTC LC_ALL=C.UTF-8 NO_COLOR=1 FAKETIME_DONT_FAKE_MONOTONIC=1 NO_FAKE_STAT=1
export GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_DATE='2026-01-10T10:00:00Z' GIT_COMMITTER_DATE='2026-01-10T10:00:00Z'
unset XDG_CONFIG_HOME GITHUB_ACTIONS CI COLUMNS
printf '[user]\n\tname = Gate\n\temail = gate@example.org\n[init]\n\tdefaultBranch = main\n' > "$HOME/.gitconfig"

targets=(github github-wiki gollum mdwiki portable)
trac=(--trac-url https://trac.example.org/project)

# run NAME ARGUMENTS...: the program in the folder `out`; keeps both streams and the exit code.
run() {
  local name=$1 code=0
  shift
  (cd "$work/out" && faketime -f '2026-01-15 12:00:00' "$program" "$@" > "$name.stdout" 2> "$name.stderr" < /dev/null) || code=$?
  echo "$code" > "$work/out/$name.exit"
}

# repository FOLDER: all files of the folder in one commit.
repository() {
  git -C "$1" init --quiet
  git -C "$1" add --all
  git -C "$1" commit --quiet --message 'Begin'
}

# environment NAME FOLDER: a Trac environment, as files and as commits, whose stream holds their hashes.
environment() {
  local name=$1 folder=$2 repository=$work/in/$1.git
  run "$name.environment" migrate "$folder" "$name.environment" "${trac[@]}" --fail-on never
  git init --quiet "$repository"
  git -C "$repository" commit --quiet --allow-empty --message 'Begin'
  run "$name.migrate-git" migrate "$folder" --git "$repository" "${trac[@]}" --fail-on never
  git -C "$repository" fast-export --all --show-original-ids > "$work/out/$name.history"
}

# lint NAME FOLDER: in every format; then --fix and --scaffold in a copy.
lint() {
  local name=$1 folder=$2 format
  for format in text json sarif junit github checkstyle codequality markdown; do
    run "$name.lint-$format" lint "$folder" --format "$format" --verbose
  done
  for format in text markdown html json slack badge shields openmetrics; do
    run "$name.report-$format" report "$folder" --format "$format"
  done
  for target in "${targets[@]}"; do run "$name.lint-$target" lint "$folder" --target "$target"; done
  cp -a "$folder" "$work/out/$name.fixed"
  run "$name.lint-fix" lint "$name.fixed" --fix --scaffold
  rm -rf "$work/out/$name.fixed/.git"
}

# repair NAME FOLDER: as a difference with all reports, then for every target in a copy.
repair() {
  local name=$1 folder=$2 target
  run "$name.repair-diff" repair "$folder" "${trac[@]}" --diff \
    --report "$name.repair.json" --report "$name.repair.md" --report "$name.repair.html"
  for target in "${targets[@]}"; do
    cp -a "$folder" "$work/out/$name.repaired-$target"
    run "$name.repair-$target" repair "$name.repaired-$target" "${trac[@]}" --target "$target" --write
    rm -rf "$work/out/$name.repaired-$target/.git"
  done
}

# wiki NAME SOURCE ARGUMENTS...: migrated for every target, twice for the first; then what the other commands say of it.
wiki() {
  local name=$1 source=$2 target
  shift 2
  for target in "${targets[@]}"; do
    run "$name.migrate-$target" migrate "$source" "$name.$target" --target "$target" "${trac[@]}" --fail-on never "$@" \
      --report "$name.$target.json" --report "$name.$target.md" --report "$name.$target.html"
  done
  run "$name.migrate-again" migrate "$source" "$name.github" "${trac[@]}" --fail-on never "$@"
  run "$name.dry-run" migrate "$source" "$name.none" "${trac[@]}" --dry-run "$@"
  cp -a "$work/out/$name.github" "$work/in/$name.docs"
  repository "$work/in/$name.docs"
  lint "$name" "$work/in/$name.docs"
  repair "$name" "$work/in/$name.docs"
  run "$name.find-links" find-links "$source" --docs "$name.github" "${trac[@]}" \
    --site-url https://github.com/team/docs/blob/main --diff --format text
  run "$name.find-links-json" find-links "$source" "${trac[@]}" --format json
  run "$name.find-links-csv" find-links "$source" "${trac[@]}" --format csv
}

# dump NAME FOLDER: tokens and tree of up to 400 pages.
dump() {
  local name=$1 page what
  find "$2" -type f -size -200k | sort | head -400 | while IFS= read -r page; do
    for what in --tokens --tree; do
      (cd "$work/out" && {
        echo "== ${page#"$2"/} $what"
        "$program" dump "$what" "$page" 2>&1 || echo "exit code $?"
      } >> "$name.dump")
    done
  done
}

wiki harbour "$project/Fixtures/wikis/harbour"
dump harbour "$project/Fixtures/wikis/harbour"
dump constructs "$project/Fixtures/constructs"
cp -a "$project/Fixtures/docs/ferry/before" "$work/in/ferry"
repository "$work/in/ferry"
repair ferry "$work/in/ferry"
lint ferry "$work/in/ferry"

# Trac's own pages of the demo wiki, if `make verify-demo` has saved them.
html=$project/.build/verify-demo/html
if [ -d "$html" ]; then
  run harbour.verify verify harbour.github --html "$html" --trac-url https://trac.example.org/harbour --fail-on never \
    --report harbour.verify.json --report harbour.verify.md --report harbour.verify.html
fi

# Environments that Trac itself made, if `make verify-env` has left them.
for made in "$project"/.build/verify-env/{old,today}; do
  [ ! -d "$made" ] || environment "trac-$(basename "$made")" "$made"
done

for page in "$project"/Fixtures/constructs/*.md; do
  for target in "${targets[@]}"; do
    run "constructs.$(basename "$page" .md).$target" convert "$page" --target "$target" "${trac[@]}"
  done
done

run help --help
for command in migrate convert verify repair lint report find-links explain dump; do run "help.$command" "$command" --help; done
run explain explain
for rule in "$project"/rules/*.yml; do
  rule=$(basename "$rule" .yml)
  run "explain.$rule" explain "$rule"
done

for corpus in ${corpora[@]+"${corpora[@]}"}; do
  name=$(basename "$corpus")
  attachments=()
  [ ! -d "$corpus/attachments" ] || attachments=(--attachments "$corpus/attachments")
  wiki "$name" "$corpus/pages" ${attachments[@]+"${attachments[@]}"}
  dump "$name" "$corpus/pages"
  if [ -d "$corpus/env" ]; then
    environment "$name" "$corpus/env"
  fi
  if [ -d "$corpus/mixed" ]; then
    cp -a "$corpus/mixed" "$work/in/$name.mixed"
    chmod -R u+w "$work/in/$name.mixed"
    repository "$work/in/$name.mixed"
    repair "$name.mixed" "$work/in/$name.mixed"
    lint "$name.mixed" "$work/in/$name.mixed"
  fi
done

# Elapsed time is all that may differ between two runs, and the place where the run was made between two people.
cd "$work/out"
find . -type f \( -name '*.stdout' -o -name '*.stderr' -o -name '*.json' -o -name '*.html' -o -name '*.md' -o -name '*.dump' \) \
  -not -path '*/.*' -print0 \
  | xargs -0 sed -E -i -e "s|$work|WORK|g; s|$project|PROJECT|g" \
    -e 's/^(Seconds +)[0-9.]+/\1TIME/; s/[0-9]+(\.[0-9]+)? (s|seconds?|minutes?)\b/TIME/g; s/("(seconds|duration|elapsed)": ?)[0-9.]+/\1TIME/g'
find . \( -type f -print0 \) | sort -z | xargs -0 sha256sum
find . -type l -printf '%l  %p (link)\n' | sort
