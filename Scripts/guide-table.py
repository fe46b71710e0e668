#!/usr/bin/env python3
"""Write Sources/Links/TracGuideTable.swift from a table of Trac's guide pages.

Standard input: a line a page and release, "PAGE<tab>SHA-1", after a line of headings. The SHA-1 is that of the
page's normalised text (see TracGuide.swift). Run: Scripts/guide-table.py < TABLE > Sources/Links/TracGuideTable.swift
"""
import sys

HEAD = '''// Written by Scripts/guide-table.py; do not edit.

extension TracGuide {
  /// Page names and the first 16 hexadecimal digits of the SHA-1 of the text that each release of Trac shipped
  /// (Trac is under the BSD licence; its text is not in here). A line a page, continued by lines with a blank
  /// at their start.
  static let table = """'''

pages: dict[str, set[str]] = {}
for line in sys.stdin.read().splitlines()[1:]:
    page, sha1 = line.split('\t')
    pages.setdefault(page, set()).add(sha1[:16])
print(HEAD)
for page in sorted(pages):
    print('    ' + page)
    hashes = sorted(pages[page])
    for start in range(0, len(hashes), 5):
        print('     ' + ' '.join(hashes[start:start + 5]))
print('    """\n}')
