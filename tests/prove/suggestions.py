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
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "suggestions"))
import baselines  # noqa: E402
import themes  # noqa: E402

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


def percent(number):
    return f"{number:.3f}".lstrip("0") if number < 1 else "1.000"


def own_of(coding):
    return any(one["type"] != "call" for one in coding["commitments"])


def call_of(coding):
    return any(one["type"] == "call" for one in coding["commitments"])


def rows_of(names, coded, texts):
    rows = []
    for group, name in enumerate(names):
        text = (texts / f"{name}.txt").read_text().replace("\r\n", "\n")
        rows += [(name, group, row) for row in read_coded(coded / f"{name}.jsonl", text)]
    return rows


def simple(rows, predicted, has):
    """Counts of a way that says yes or no for each sentence."""
    right = wrong = missed = 0
    for (_, _, row), yes in zip(rows, predicted):
        gold = [has(coding) for coding in row["codings"]]
        right += bool(yes) and any(gold)
        wrong += bool(yes) and not any(gold)
        missed += not yes and all(gold)
    return prf(right, wrong, missed)


def at_recall(names, coded, texts, found, wanted):
    """The best precision for own commitments at a recall, over all marks of the score."""
    scores = sorted({one["score"] for name in names for one in found[name]["suggestions"]})
    best = (0.0, 0.0, 0.0)
    for mark in [0, *scores]:
        kept = {
            name: {"suggestions": [one for one in found[name]["suggestions"] if one["score"] >= mark]}
            for name in names
        }
        p, r, f = score(names, coded, texts, kept).figures()["own"]
        if r >= wanted and p > best[0]:
            best = (p, r, f)
    return best


SUBJECTS = {
    "I or we": r"\b(?:we|i)\b",
    "the State or its Government": r"\b(?:(?:my|our) (?:country|government|delegation|nation|people)|{name})\b",
    "our something": r"\b(?:our|my)\b",
}


def subject_of(words, name):
    """How the speaker's State is named in some words."""
    fits = lambda pattern: re.search(pattern.replace("{name}", re.escape(name.lower())), words.lower())
    return next((subject for subject, pattern in SUBJECTS.items() if fits(pattern)), "no own subject")


def kinds_of_errors(total):
    """Counts by what kind of clause was missed or wrongly found, and by how it names the speaker."""
    kinds = collections.Counter()
    for what, name, is_false, row, mine in total.errors:
        if what == "call":
            kinds["call, " + ("false" if is_false else "missed")] += 1
        elif is_false:
            kinds[f"own, false: {CODE[mine[0]['code']]}, {subject_of(mine[0]['because'][0], name)}"] += 1
        else:
            one = next(one for one in row["codings"][0]["commitments"] if one["type"] != "call")
            words = one["quote"] if isinstance(one.get("quote"), str) else row["text"]
            kinds[f"own, missed: {one['type']}, {subject_of(words, name)}"] += 1
    return sorted(kinds.items(), key=lambda one: (-one[1], one[0]))


class Report:
    """Lines for the screen and for the page of figures."""

    def __init__(self):
        self.lines = []

    def add(self, *lines):
        self.lines += lines
        print(*lines, sep="\n")

    def table(self, head, rows):
        self.add("", "| " + " | ".join(head) + " |", "|" + "---|" * len(head))
        for row in rows:
            self.add("| " + " | ".join(str(cell) for cell in row) + " |")
        self.add("")


def report_part(report, part, names, coded, texts, options, learn_from):
    found = suggestions(names, texts, options.binary, options.weights)
    total = score(names, coded, texts, found)
    figures = total.figures()
    report.add("", f"## {part.capitalize()}: {', '.join(names)}", "", f"{total.sentences} sentences.")
    rows = rows_of(names, coded, texts)
    line = lambda what, figures: [what, *map(percent, figures)]
    best = at_recall(names, coded, texts, found, 0.55)
    table = [
        line("**own commitment: rules and model**", figures["own"]),
        line("own commitment, at the mark with the best precision at recall .55", best),
        line("own commitment: words of commitment anywhere", simple(rows, [baselines.has_trigger(row["text"], name) for name, _, row in rows], own_of)),
        line("own commitment: own subject near a cue (R1)", simple(rows, [baselines.has_subject_and_cue(row["text"], name) for name, _, row in rows], own_of)),
    ]
    if learn_from:
        train = rows_of(learn_from, coded, texts)
        predicted = baselines.learned([row["text"] for _, _, row in train], [own_of(row["codings"][0]) for _, _, row in train], [row["text"] for _, _, row in rows])
        if predicted is not None:
            table.append(line("own commitment: tf-idf and logistic regression", simple(rows, predicted, own_of)))
    table += [
        line("**calls on others: rules and model**", figures["call"]),
        line("calls on others: words of calls anywhere", simple(rows, [baselines.is_call(row["text"], name) for name, _, row in rows], call_of)),
    ]
    report.table(["what", "precision", "recall", "F1"], table)
    kinds = ", ".join(f"{kind} {percent(f1)}" for kind, f1 in figures["types"].items())
    report.add(f"* Type, given a commitment: macro F1 {percent(figures['macro'])} ({kinds}).")
    report.add(f"* Passage: {percent(figures['passage'])} of {len(total.passages)} right suggestions overlap the coded clause with IoU of .5.")
    report.add(f"* Errors: own false {total.own[1]}, own missed {total.own[2]}, calls false {total.call[1]}, calls missed {total.call[2]}.")
    # Nothing of the test speeches that could lead to another rule.
    if part != "test":
        report.table(["errors by kind", "sentences"], kinds_of_errors(total))
        rules = collections.Counter(one["rule"] for error in total.errors if error[2] for one in error[4])
        report.add(f"* Rules with most false suggestions: {', '.join(f'{rule} {count}' for rule, count in rules.most_common(6))}.")
        missed = [f"{field} “{gold}”" for field, gold, mine, _ in total.values if gold and not mine]
        report.add(f"* Amounts and deadlines in the guide that the record does not have: {'; '.join(missed) or 'none'}.")
    given = [value for value in total.values if value[1]]
    filled = sum(1 for value in given if value[2])
    report.add(f"* Amounts and deadlines: {filled} of {len(given)} that were coded have a value in the record.")
    took = max(found[name]["milliseconds"] for name in names)
    again = max(found[name]["median"] for name in names)
    report.add(f"* The slowest speech took {took:.1f} ms, and {again:.1f} ms as the median of five more times.")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--binary", default=str(ROOT / "target/tools/examples/suggest"))
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--weights", default="-")
    parser.add_argument("--only", choices=["development", "test"])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    data = Path(os.environ.get("STATEMENT_DATA", ROOT / "../shared/data"))
    if options.folders:
        coded, texts = map(Path, options.folders)
        sets = {"other": sorted(file.stem for file in coded.glob("*.jsonl"))}
    else:
        coded, texts = data / "coded", data / "statements/ungd2017"
        if not coded.is_dir():
            print("skipped: suggestions (no STATEMENT_DATA)")
            return
        sets = {part: SPLIT[part] for part in ("development", "test")}
    if options.errors:
        show_errors(sets["development"], coded, texts, options)
        return
    report = Report()
    report.add("# Suggestions", "", INTRODUCTION)
    for part, names in sets.items():
        if not options.only or part == options.only:
            learn_from = SPLIT["development"] if part == "test" else None
            report_part(report, part, names, coded, texts, options, learn_from)
    if not options.folders and options.only == "development":
        themes.development(report, rows_of(SPLIT["development"], coded, texts), MAPPING, ROOT)
        alarms(report, data, options)
    if not options.folders and not options.only:
        themes.report(report, rows_of(SPLIT["development"], coded, texts), rows_of(SPLIT["test"], coded, texts), MAPPING, ROOT)
        alarms(report, data, options)
    in_the_page(report)
    if options.write:
        notes = HERE / "notes.md"
        (ROOT / "docs/figures/suggestions.md").write_text("\n".join(report.lines) + "\n\n" + notes.read_text())


INTRODUCTION = (
    "`./dev prove suggestions` writes this. Counts are by sentence. The codings were made by a language model with a "
    "guide: a careful reference, not human gold. Where two coders differ, either is right. The test speeches were "
    "chosen by a seeded choice from their names before a rule was written "
    "([split.json](../../tests/prove/suggestions/split.json)), and nobody read them while rules were written."
)


def in_the_page(report):
    """What tests/prove/suggestions/page.mjs measured, if it was run."""
    file = ROOT / "target/prove/suggestions/page.json"
    if not file.is_file():
        return
    measured = json.loads(file.read_text())
    rows = [[row["what"], row["took"], row["gap"], " ".join(map(str, row["tasks"])) or "none"] for row in measured["rows"]]
    report.add("", "## In the page", "", "The release in Chromium (`node tests/prove/suggestions/page.mjs`), from the click to the suggestions beside the text. The worker suggests.", "")
    report.table(["what", "ms", "longest frame, ms", "tasks over 50 ms"], rows)
    if size := measured["size"]:
        code, data = size["code"], size["data"]
        report.add(
            "",
            f"The part for suggestions is {(code + data) / 1000:.0f} KB of the worker's module after brotli (wanted: at most 150): {code:,} bytes "
            f"of code in {size['functions']} functions, and {data:,} of words, rules and weights.",
        )


# Whose texts those of statements/other are. The one in Spanish was counted by hand (notes.md).
OTHERS = {
    "cop28_us_2023": "United States",
    "cop29_sweden_2024": "Sweden",
    "g7_leaders_2022": "",
    "globalfund_us_2022": "United States",
    "hrc_upr_sweden_2015": "Sweden",
    "nato_us_2022": "United States",
    "unsc_brazil_2016": "Brazil",
    "unsc_sweden_2017": "Sweden",
    "us_eu_energy_2022": "",
}


def alarms(report, data, options):
    """Suggestions where there should be none: the Universal Declaration, and other kinds of text read by hand."""
    report.add("", "## Where nothing should be suggested", "")
    text = " ".join(re.findall(r"<para>(.*?)</para>", (data / "statements/udhr/udhr_eng.xml").read_text(), re.S))
    texts, names = {"udhr_eng": text}, {"udhr_eng": "", **OTHERS}
    for file in sorted((data / "statements/other").glob("*.txt")):
        if file.stem in OTHERS:
            texts[file.stem] = file.read_text().replace("\r\n", "\n")
    read = json.loads((HERE / "by_hand.json").read_text())["false"]
    listed, table = [], []
    for name, text in texts.items():
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "text.txt"
            file.write_text(text)
            out = subprocess.run([options.binary, options.weights, str(file), names[name]], check=True, capture_output=True, text=True).stdout
        answer = json.loads(out)
        found = [(one["code"], " ".join(text[one["at"][0] : one["at"][1]].split()), one) for one in answer["suggestions"]]
        is_false = [f"{code}: {words}" in read.get(name, []) for code, words, _ in found]
        if name == "udhr_eng":
            # Nobody speaks in it for a State: everything is false.
            is_false = [True] * len(found)
        calls = sum(code == "call_on_others" for code, _, _ in found)
        rate = 25 * sum(is_false) / max(answer["sentences"], 1)
        table.append([name, answer["sentences"], len(found) - calls, calls, sum(is_false), f"{rate:.2f}"])
        listed += [f"{name}\t{'false' if wrong else ''}\t{one['rule']}\t{code}: {words}" for (code, words, one), wrong in zip(found, is_false)]
    report.table(["text", "sentences", "own commitments", "calls", "false", "false in 25 sentences"], table)
    others = [row for row in table if row[0] != "udhr_eng"]
    rate = 25 * sum(row[4] for row in others) / max(sum(row[1] for row in others), 1)
    report.add(f"In all texts of `statements/other` together: {rate:.2f} false ones in 25 sentences. Every suggestion was read by hand; the false ones are in [by_hand.json](../../tests/prove/suggestions/by_hand.json). In the Declaration everything counts as false, also its norms with “shall” and “should”.")
    out = ROOT / "tests/out/suggestions"
    out.mkdir(parents=True, exist_ok=True)
    (out / "others.tsv").write_text("\n".join(listed) + "\n")


def show_errors(names, coded, texts, options):
    found = suggestions(names, texts, options.binary, options.weights)
    total = score(names, coded, texts, found)
    figures = total.figures()
    print("own", figures["own"], "calls", figures["call"], "types", figures["macro"], "passage", figures["passage"])
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
