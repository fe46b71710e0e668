#!/bin/bash
# `make fuzz`: the properties with random seeds, each for its share of $seconds, beginning at $seed, in the suites
# whose name holds $only. Built with optimization, beside the other builds. The exit code is that of the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=.build/fuzz
trace=$folder/trying
flags=(--scratch-path "$folder" -c release -Xswiftc -enable-testing)

# A property is a test with the trait.
files=$(grep -rlE '@Test\(\.fuzz|Fuzz\.(sample|isOn)' Tests --include='*Tests.swift' | grep -E "/[^/]*${only}[^/]*$" || true)
[ -n "$files" ] || { echo "No suite with properties has '$only' in its name." >&2; exit 2; }
suites=$(xargs sed -nE 's/^(@Suite.* )?struct ([A-Za-z0-9]+).*/\2/p' <<< "$files" | sort -u | paste -sd '|')
properties=$(xargs grep -hoE '@Test\(\.fuzz' <<< "$files" | wc -l)
share=$(( seconds * $(nproc) / (properties > $(nproc) ? properties : $(nproc)) ))
[ "$share" -gt 0 ] || share=1

echo 'Building the tests with optimization (the first time takes some minutes)'
swift build "${flags[@]}" --build-tests --quiet
echo "$properties properties, $share s each, from seed $seed (again: make fuzz seed=$seed seconds=$seconds only=$only)"
rm -rf "$trace"
mkdir -p "$trace"
rm -f "$folder/events.json"
code=0
TRACDOWN_FUZZ=$share TRACDOWN_FUZZ_SEED=$seed TRACDOWN_FUZZ_FOLDER=$PWD/$trace \
  swift test "${flags[@]}" --skip-build --disable-xctest --filter "\.($suites)/" \
  --event-stream-version 0 --event-stream-output-path "$folder/events.json" 2>&1 \
  | "$folder/release/TestSummary" "$folder/events.json" "$folder/fuzz.log" || code=$?
for file in "$trace"/*; do
  [ ! -f "$file" ] || echo "The process ended while it tried (property, seed): $(cat "$file")"
done
exit "$code"
