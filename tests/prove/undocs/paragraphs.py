#!/usr/bin/env python3
"""Compares where paragraphs start with a key that was counted by hand.

    paragraphs.py READER FOLDER [-v]

READER is the `read-document` example, FOLDER has the documents. The key, `paragraphs.json` beside this
script, has the first words of each paragraph of the body on the first five pages of ten documents, in
order. Rulers such as `***` do not count. With -v, what is wrong is listed."""

import difflib
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

WORDS = 4


def words(text):
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold())


def starts(reader, path):
    """The first words of each paragraph that has any."""
    output = subprocess.run([reader, path], capture_output=True, text=True, timeout=120).stdout
    for reply in json.loads(output)["replies"]:
        if isinstance(reply, dict) and "read" in reply:
            return starts_in(reply["read"][0]["text"])
    return []


def starts_in(text):
    return [found[:WORDS] for line in text.split("\n") if (found := words(line))]


def between(found, wanted):
    """What was found from the first wanted start to the last."""
    first = next((at for at, start in enumerate(found) if start in wanted[:3]), 0)
    last = next((at for at in reversed(range(len(found))) if found[at] == wanted[-1]), len(found) - 1)
    return found[first : last + 1]


def compared(found, paragraphs):
    """What is the same, what was found, and a list of what differs, of a document's starts."""
    wanted = [words(start)[:WORDS] for start in paragraphs]
    found = between(found, wanted)
    joined = [[" ".join(start) for start in starts] for starts in (wanted, found)]
    matcher = difflib.SequenceMatcher(None, *joined, False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    opcodes = [it for it in matcher.get_opcodes() if it[0] != "equal"]
    return same, len(found), [(wanted[a:b], found[c:d]) for _, a, b, c, d in opcodes]


def key():
    return json.loads(pathlib.Path(__file__).with_name("paragraphs.json").read_text())


def main():
    reader, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    right = given = expected = 0
    for name, paragraphs in key().items():
        same, found, differing = compared(starts(reader, folder / name), paragraphs)
        right, given, expected = right + same, given + found, expected + len(paragraphs)
        print(f"{name}: F1 {2 * same / (found + len(paragraphs)):.3f} of {len(paragraphs)}")
        if "-v" in sys.argv:
            for wanted, instead in differing:
                print("   wanted", wanted, "found", instead)
    print(f"all: F1 {2 * right / (given + expected):.3f}, {right} right, {given} found, {expected} wanted")


if __name__ == "__main__":
    main()
