"""Judge the report of `tracdown verify`: nothing may differ but what known.tsv lists, with its reason.

    python check_demo.py REPORT.json known.tsv
"""

import json
import sys
from pathlib import Path


def main():
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    known = {}
    for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            page, kind, reason = line.split("\t")
            known[page, kind] = reason
    seen, wrong = set(), 0
    for page in report["pages"]:
        if page["status"] == "not-compared":
            print("%s was not compared" % page["page"])
            wrong += 1
        for finding in page["findings"]:
            if finding["severity"] == "info":
                continue
            key = (page["page"], finding["id"])
            if key in known:
                seen.add(key)
                continue
            wrong += 1
            print("%s, line %s: %s: %s" % (
                page["output"], finding.get("outputLine", "?"), finding["id"], finding["message"]))
    for key in sorted(seen):
        print("known: %s, %s: %s" % (*key, known[key]))
    for key in sorted(set(known) - seen):
        print("no longer so, take it out of known.tsv: %s, %s" % key)
    summary = report["summary"]
    print("%d pages, %d the same, %d differences nobody explained" % (
        summary["pages"], summary["same"], wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
