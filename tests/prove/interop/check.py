"""Reads what export-project.rs wrote with the programs that it is for, and compares.

    python check.py OUT            with the real readers (requirements.txt)
    python check.py OUT little     with Python's standard library alone

Writes OUT/results.json and ends with a line that counts. A file check_*.py has the formats of a kind:
`little(truth)` and `full(truth)` yield a Result for each reader of each format.
"""

import importlib
import json
import sys
import time
import traceback
from pathlib import Path

from truth import Result, Truth

KINDS = {
    "check_doccano": ["doccano"],
    "check_w3c": ["w3c"],
    "check_spacy": ["spacy"],
    "check_datasets": ["hugging-face", "sentences"],
    "check_label_studio": ["label-studio"],
    "check_brat": ["brat"],
    "check_conll": ["conll"],
    "check_cas": ["cas-json", "xmi"],
    "check_refi": ["refi-qda", "refi-codebook"],
    "check_tables": ["csv", "csv-spreadsheet", "tables", "xlsx"],
    "check_reading": ["markdown", "html", "tei"],
    "check_packages": [],
    "check_losses": [],
}


def guarded(kind, forms, how, truth):
    """The results of a kind; what stops it is a result, too."""
    start = time.monotonic()
    seen = []
    try:
        for result in getattr(importlib.import_module(kind), how, lambda _: [])(truth):
            seen.append(result)
    except Exception:
        broken = Result(forms[0] if forms else kind, kind)
        broken.wrong(traceback.format_exc(limit=-4))
        seen.append(broken)
    print(f"{kind}: {len(seen)} results, {time.monotonic() - start:.1f} s", file=sys.stderr)
    return seen


def main(folder, *words):
    truth = Truth(folder)
    ways = ["little"] if "little" in words else ["little", "full"]
    only = [word for word in words if word != "little"]
    itself = Result("project", "the program that wrote it")
    itself.problems.extend(truth.problems())
    results = [itself]
    for kind, forms in KINDS.items():
        if only and kind not in only:
            continue
        for how in ways:
            results += guarded(kind, forms, how, truth)
    known = {form for forms in KINDS.values() for form in forms}
    for form in truth.formats:
        if form not in known:
            nobody = Result(form, "none")
            nobody.wrong("there is a format that nothing reads here")
            results.append(nobody)
    absent = sorted(known - set(truth.formats))
    for form in absent:
        print(f"skipped: {form}, which is not written yet")
    for one in results:
        if one.out != one.right and not one.problems:
            one.wrong(f"{one.right} of {one.out} are right")
        state = "ok" if not one.problems else "WRONG"
        print(f"{state:6}{one.format:16}{one.reader:44}{one.out:6}{one.right:6}  {', '.join(one.also)}")
        for problem in one.problems[:6]:
            print(f"      {problem}")
        if len(one.problems) > 6:
            print(f"      and {len(one.problems) - 6} more")
    told = [vars(one) for one in results]
    (Path(folder) / "results.json").write_text(json.dumps({"absent": absent, "results": told}, ensure_ascii=True))
    failed = sum(1 for one in results if one.problems)
    print(f"interop: {len(results) - failed} passed, {failed} failed, {len(absent)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
