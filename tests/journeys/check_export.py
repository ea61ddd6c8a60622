#!/usr/bin/env python3
"""Checks an exported project character by character, in Unicode code points, as Python counts.

    check_export.py FILE [--min N]
    check_export.py FOLDER [--min N]     the unpacked tables for R and Python

Every text must have the SHA-256 that stands beside it, and every span, of an annotation or of the
evidence for one of its values, must hold the words it says it holds. With --min, a file with fewer
annotations fails: nothing checked is nothing shown. Only the standard library is used.
"""

import argparse
import csv
import hashlib
import json
import os
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


KINDS = ["project", "hand-in"]


def check(project):
    if project["format"] != "statement-annotator" or project["kind"] not in KINDS:
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


def rows(folder, name):
    with open(os.path.join(folder, f"{name}.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def check_tables(annotations, statements, codes):
    """Three tables, joined by `statement_id` and `code`."""
    texts = {row["statement_id"]: row for row in statements}
    names = {row["code"]: row["code_name"] for row in codes}
    for row in annotations:
        where = f"annotation {row['annotation']}"
        statement = texts.get(row["statement_id"])
        if statement is None or row["code"] not in names:
            yield f"{where}: its statement or its code is in no table"
            continue
        if hashlib.sha256(statement["text"].encode("utf-8")).hexdigest() != row["statement_sha256"]:
            yield f"{where}: the SHA-256 is not that of the text"
        there = statement["text"][int(row["start"]) : int(row["end"])]
        if row["quote"] != there:
            yield f"{where}: the quote is {row['quote']!r}, the text has {there!r}"
        if row["code_name"] != names[row["code"]]:
            yield f"{where}: the code is called {row['code_name']!r}"
        for column in ["delegation", "speaker", "date"]:
            if not row[column] or row[column] != statement[column]:
                yield f"{where}: {column} is {row[column]!r}, the statement has {statement[column]!r}"
        for column, label in row.items():
            stem = column.removesuffix("_label")
            if stem != column and bool(label) != bool(row[stem]):
                yield f"{where}: {stem} is {row[stem]!r}, its name is {label!r}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--min", type=int, default=0, help="the fewest annotations there must be")
    options = parser.parse_args()
    if os.path.isdir(options.file):
        tables = [rows(options.file, name) for name in ["annotations", "statements", "codebook"]]
        problems, annotations, spans = list(check_tables(*tables)), tables[0], len(tables[0])
    else:
        with open(options.file, encoding="utf-8") as file:
            project = json.load(file)
        problems, annotations = list(check(project)), project["annotations"]
        spans = sum(1 for annotation in annotations for _ in spans_of(annotation))
    if len(annotations) < options.min:
        problems.append(f"{len(annotations)} annotations, expected {options.min} or more")
    for problem in problems:
        print(f"not ok: {problem}")
    print(f"{len(annotations)} annotations, {spans} spans, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
