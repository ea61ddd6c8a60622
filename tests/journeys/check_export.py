#!/usr/bin/env python3
"""Checks an exported project character by character, in Unicode code points, as Python counts.

    check_export.py FILE [--min N]

Every text must have the SHA-256 that stands beside it, and every span, of an annotation or of the
evidence for one of its values, must hold the words it says it holds. With --min, a file with fewer
annotations fails: nothing checked is nothing shown. Only the standard library is used.
"""

import argparse
import hashlib
import json
import sys

CONTEXT = 32  # code points before and behind a quote


def check_span(text, span, where):
    start, end = span["start"], span["end"]
    if not 0 <= start < end <= len(text):
        yield f"{where}: {start}..{end} does not lie in a text of {len(text)} code points"
        return
    expected = {
        "quote": text[start:end],
        "prefix": text[max(0, start - CONTEXT) : start],
        "suffix": text[end : end + CONTEXT],
    }
    for field, there in expected.items():
        if span[field] != there:
            yield f"{where}: {field} is {span[field]!r}, the text has {there!r}"


def check_statement(statement):
    where, text = f"statement {statement['id']}", statement["text"]
    encoded = text.encode("utf-8")
    if hashlib.sha256(encoded).hexdigest() != statement["sha256"]:
        yield f"{where}: the SHA-256 is not that of the text"
    if statement["length"]["code_points"] != len(text):
        yield f"{where}: its length is {len(text)} code points"
    if statement["length"]["bytes"] != len(encoded):
        yield f"{where}: its length is {len(encoded)} bytes"
    for paragraph in statement["paragraphs"]:
        if "\n" in text[paragraph["start"] : paragraph["end"]]:
            yield f"{where}: there is a line end in paragraph {paragraph}"


def spans_of(annotation):
    """Every span of an annotation, with the words to name it by."""
    for span in annotation["spans"]:
        yield span, f"annotation {annotation['id']}"
    for name, attribute in annotation["attributes"].items():
        for passage in attribute["evidence"]:
            for span in passage:
                yield span, f"annotation {annotation['id']}, evidence for {name}"


def check(project):
    if project["format"] != "statement-annotator" or project["kind"] != "project":
        yield "this is not a project of Statement Annotator"
        return
    for statement in project["statements"]:
        yield from check_statement(statement)
    texts = {statement["id"]: statement["text"] for statement in project["statements"]}
    for annotation in project["annotations"]:
        if not annotation["spans"]:
            yield f"annotation {annotation['id']}: it has no span"
        for span, where in spans_of(annotation):
            yield from check_span(texts[annotation["statement"]], span, where)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--min", type=int, default=0, help="the fewest annotations there must be")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as file:
        project = json.load(file)
    problems = list(check(project))
    annotations = project["annotations"]
    if len(annotations) < options.min:
        problems.append(f"{len(annotations)} annotations, expected {options.min} or more")
    for problem in problems:
        print(f"not ok: {problem}")
    spans = sum(1 for annotation in annotations for _ in spans_of(annotation))
    print(f"{len(annotations)} annotations, {spans} spans, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
