"""What is suggested beside what was coded: by sentence, development and test apart.

./dev prove suggestions                 the thirteen speeches of STATEMENT_DATA
./dev prove suggestions CODED TEXTS     other files: CODED/X.jsonl belongs to TEXTS/X.txt
"""

import argparse
import collections
import json
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(__file__).resolve().parent / "suggestions"
SPLIT = json.loads((HERE / "split.json").read_text())
MAPPING = json.loads((HERE / "mapping.json").read_text())
CODE = {code: kind for kind, codes in MAPPING["types"].items() for code in codes}
TYPES = ["pledge", "ongoing", "intent", "reaffirmation", "report_past"]


def read_coded(file, text):
    """The sentences of a coded speech."""
    sentences = []
    for line in file.read_text().splitlines():
        if not line.strip():
            continue
        row = json.loads(line)
        row["text"] = text[row["start"] : row["end"]]
        codings = [row[coder] for coder in ("A", "B") if coder in row] or [row]
        for coding in codings:
            for one in coding["commitments"]:
                one["at"] = place_of(one.get("quote"), row)
                one["right"] = {one["type"], *(one.get("also_acceptable") or [])}
                rule = MAPPING["still_to_come"]
                words = row["text"].lower()
                if one["type"] == rule["type"] and any(word in words for word in rule["words"]):
                    one["right"].add(rule["also"])
        row["codings"] = codings
        sentences.append(row)
    return sentences


def place_of(quote, row):
    if isinstance(quote, list):
        return tuple(quote)
    at = row["text"].find(quote) if quote else -1
    if at < 0:
        return (row["start"], row["end"])
    return (row["start"] + at, row["start"] + at + len(quote))


def suggestions(names, texts, binary, weights="-"):
    arguments = [weights]
    for name in names:
        arguments += [str(texts / f"{name}.txt"), name.replace("_", " ")]
    lines = subprocess.run([binary, *arguments], check=True, capture_output=True, text=True).stdout
    return {name: json.loads(line) for name, line in zip(names, lines.splitlines())}


def overlap(one, other):
    shared = min(one[1], other[1]) - max(one[0], other[0])
    union = max(one[1], other[1]) - min(one[0], other[0])
    return max(shared, 0) / union if union else 0


def prf(right, wrong, missed):
    p = right / (right + wrong) if right + wrong else 0
    r = right / (right + missed) if right + missed else 0
    return p, r, 2 * p * r / (p + r) if p + r else 0


class Score:
    """Counts over sentences. Where two coders differ, either is right."""

    def __init__(self):
        self.own, self.call = [0, 0, 0], [0, 0, 0]
        self.types = {kind: [0, 0, 0] for kind in TYPES}
        self.passages, self.errors = [], []
        self.values, self.confused = [], collections.Counter()
        self.sentences = self.false = 0
        self.rules = collections.defaultdict(lambda: [0, 0])

    def add(self, name, row, found):
        self.sentences += 1
        for what, counts in (("own", self.own), ("call", self.call)):
            is_kind = lambda kind: (kind == "call") == (what == "call")
            mine = [one for one in found if is_kind(CODE[one["code"]])]
            gold = [any(is_kind(one["type"]) for one in coding["commitments"]) for coding in row["codings"]]
            if mine and any(gold):
                counts[0] += 1
            elif mine:
                counts[1] += 1
            elif all(gold):
                counts[2] += 1
            for one in mine:
                self.rules[one["rule"]][0 if any(gold) else 1] += 1
            if (mine and not any(gold)) or (not mine and all(gold)):
                self.errors.append((what, name, bool(mine), row, mine))
        self.false += bool(found) and not any(coding["commitments"] for coding in row["codings"])
        self.add_types(row, found)

    def add_types(self, row, found):
        gold = [one for one in row["codings"][0]["commitments"] if one["type"] != "call"]
        other = [one for coding in row["codings"][1:] for one in coding["commitments"]]
        free = [one for one in found if one["code"] != "call_on_others"]
        for one in gold:
            pairs = [(overlap(one["at"], mine["at"]), at) for at, mine in enumerate(free)]
            best = max(pairs, default=(0, 0))
            if best[0] <= 0:
                continue
            mine = free.pop(best[1])
            kind = CODE[mine["code"]]
            right = set(one["right"])
            for second in other:
                if overlap(second["at"], one["at"]) > 0.5:
                    right |= second["right"]
            expected = kind if kind in right else one["type"]
            self.confused[(expected, kind)] += 1
            if expected == kind and kind in self.types:
                self.types[kind][0] += 1
            else:
                if kind in self.types:
                    self.types[kind][1] += 1
                if expected in self.types:
                    self.types[expected][2] += 1
            quotes = [one["at"]] + [second["at"] for second in other if overlap(second["at"], one["at"]) > 0]
            self.passages.append((max(overlap(quote, mine["at"]) for quote in quotes), row, mine, one))
            for field in ("amount", "deadline"):
                if one.get(field) or mine.get(field):
                    self.values.append((field, one.get(field), mine.get(field), row["i"]))

    def figures(self):
        kinds = {kind: prf(*counts)[2] for kind, counts in self.types.items() if sum(counts)}
        good = sum(1 for one in self.passages if one[0] >= 0.5)
        return {
            "own": prf(*self.own),
            "call": prf(*self.call),
            "types": kinds,
            "macro": sum(kinds.values()) / len(kinds) if kinds else 0,
            "passage": good / len(self.passages) if self.passages else 0,
            "false": self.sentences / self.false if self.false else float("inf"),
        }


def score(names, coded, texts, found):
    total = Score()
    for name in names:
        text = (texts / f"{name}.txt").read_text().replace("\r\n", "\n")
        rows = read_coded(coded / f"{name}.jsonl", text)
        for row in rows:
            mine = [one for one in found[name]["suggestions"] if starts_in(one, row)]
            total.add(name, row, mine)
    return total


def starts_in(one, row):
    return row["start"] <= one["at"][0] < row["end"]


def show(title, total):
    figures = total.figures()
    own, call = figures["own"], figures["call"]
    print(f"## {title}: {total.sentences} sentences")
    print(f"own   P {own[0]:.3f} R {own[1]:.3f} F1 {own[2]:.3f}  {total.own}")
    print(f"calls P {call[0]:.3f} R {call[1]:.3f} F1 {call[2]:.3f}  {total.call}")
    print("types macro F1 %.3f " % figures["macro"], {k: round(v, 2) for k, v in figures["types"].items()})
    print(f"passages with IoU of .5: {figures['passage']:.3f} of {len(total.passages)}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--binary", default=str(ROOT / "target/debug/examples/suggest"))
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--weights", default="-")
    parser.add_argument("--only", choices=["development", "test"])
    options = parser.parse_args()
    data = Path(os.environ.get("STATEMENT_DATA", ROOT / "../shared/data"))
    if options.folders:
        coded, texts = map(Path, options.folders)
        sets = {"other": sorted(file.stem for file in coded.glob("*.jsonl"))}
    else:
        coded, texts = data / "coded", data / "statements/ungd2017"
        sets = {part: SPLIT[part] for part in ("development", "test")}
    for part, names in sets.items():
        if options.only and part != options.only:
            continue
        found = suggestions(names, texts, options.binary, options.weights)
        total = score(names, coded, texts, found)
        show(part, total)
        if options.errors and part != "test":
            for what, name, is_false, row, mine in total.errors:
                said = [(one["rule"], one["because"]) for one in mine]
                gold = [(one["type"], str(one["quote"])[:90]) for one in row["codings"][0]["commitments"]]
                print("FALSE" if is_false else "MISS", what, name[:3], row["i"], said or gold, "|", row["text"][:330].replace("\n", " "))
            for kinds, count in sorted(total.confused.items(), key=lambda one: -one[1]):
                if kinds[0] != kinds[1]:
                    print("TYPE", *kinds, count)
            for rule, (right, wrong) in sorted(total.rules.items(), key=lambda one: -sum(one[1])):
                print("RULE", rule, right, wrong)


if __name__ == "__main__":
    main()
