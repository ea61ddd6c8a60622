"""Queries over the coded speeches, beside what a plain search through the project file finds.

    ./dev prove insight

insight_queries.py CODED TEXTS BINARY FIGURES     BINARY is the example `query` of crates/analysis, and
                                                  FIGURES is the file that is written

Every query is answered here again, pair by pair, from the JSON of the project file alone. Only where
sentences and paragraphs begin and end is taken from the program. `prove` does all of it.
"""

import json
import subprocess
import sys
import tempfile
import unicodedata
from datetime import date
from decimal import Decimal
from pathlib import Path

def related(how, codes=(), within=0):
    return {"related": {"how": how, "codes": list(codes), "within": within}}


def words(said, within=0):
    return {"words": {"words": said, "within": within}}


def field(name, says):
    return {"field": {"field": name, "says": says}}


def statement(about, value):
    return {"statement": {"about": about, "value": value}}


def query(codes, *any_of):
    """A condition that must not hold is written as ("not", condition)."""

    def clause(it):
        return {"not": True, "is": it[1]} if isinstance(it, tuple) else {"is": it}

    return {"codes": codes, "any_of": [[clause(it) for it in all_of] for all_of in any_of]}


COMMITMENTS = ["pledge", "ongoing", "intent", "reaffirmation", "refusal"]
FIRST = "00000000-0000-0000-0000-000000000001"
# What the sentence says, and the query.
QUERIES = {
    "pledges": query(["pledge"]),
    "commitments that overlap development": query(COMMITMENTS, [related("overlaps", ["development"])]),
    "commitments inside of human rights": query(COMMITMENTS, [related("inside", ["human_rights"])]),
    "peace and security that contains a report": query(
        ["peace_security"], [related("contains", ["report_past"])]
    ),
    "pledges in a sentence with development or with law and justice": query(
        ["pledge"],
        [related("same_sentence", ["development"])],
        [related("same_sentence", ["law_justice"])],
    ),
    "calls in a paragraph with terrorism, but not overlapping it": query(
        ["call_on_others"],
        [related("same_paragraph", ["terrorism"]), ("not", related("overlaps", ["terrorism"]))],
    ),
    "reports at most 2 sentences before a pledge": query(
        ["report_past"], [related("before", ["pledge"], 2)]
    ),
    "calls at most 3 sentences after human rights": query(
        ["call_on_others"], [related("after", ["human_rights"], 3)]
    ),
    "pledges within 2 sentences of trafficking or of terrorism": query(
        ["pledge", "ongoing"],
        [related("near", ["trafficking_slavery"], 2)],
        [related("near", ["terrorism"], 2)],
    ),
    "ongoing near the words united nations, but not near development": query(
        ["ongoing"],
        [words("UNITED nations", 1), ("not", related("near", ["development"], 1))],
    ),
    "commitments of which a sum or number is known": query(
        COMMITMENTS + ["report_past"], [field("amount", "anything")]
    ),
    "sums of at least a million euros": query(
        [], [field("amount", {"at_least": {"number": "1000000", "currency": "EUR"}})]
    ),
    "sums of at most 450 million of an unknown currency": query(
        [], [field("amount", {"at_most": {"number": "450000000", "currency": ""}})]
    ),
    "commitments with a deadline before 2025, or no actor": query(
        COMMITMENTS,
        [field("deadline", {"before": "2025-01-01"})],
        [field("actor", "nothing")],
    ),
    "commitments whose actor is named with a word": query(COMMITMENTS, [field("actor", {"words": "we"})]),
    "what the first coder tagged in Japan's and Kenya's speeches": query(
        [],
        [statement("delegation", "JAPAN"), {"annotator": FIRST}],
        [statement("delegation", "kenya"), statement("year", "2017"), {"annotator": FIRST}],
    ),
}


def fold(text):
    plain = (it for it in unicodedata.normalize("NFKD", text) if not unicodedata.combining(it))
    return " ".join("".join(plain).lower().split())


class Project:
    """The project file, and where sentences and paragraphs are."""

    def __init__(self, file, units):
        self.units = units
        self.statements = {it["id"]: it for it in file["statements"]}
        self.order = [it["id"] for it in file["statements"]]
        self.parents = {it["id"]: it.get("parent") for it in file["codebook"]["codes"]}
        self.passages = file["annotations"]
        self.beside = {}
        for passage in self.passages:
            passage["parts"] = [(it["start"], it["end"]) for it in passage["spans"]]
            self.beside.setdefault(passage["statement"], []).append(passage)

    def has_code(self, passage, codes):
        code = passage["code"]
        while code is not None and code not in codes:
            code = self.parents[code]
        return not codes or code is not None

    def answer(self, asked):
        def holds(passage, clause):
            return self.holds(passage, clause["is"]) != clause.get("not", False)

        any_of = asked["any_of"] or [[]]
        return [
            passage
            for passage in self.passages
            if self.has_code(passage, asked["codes"])
            and any(all(holds(passage, clause) for clause in all_of) for all_of in any_of)
        ]

    def holds(self, passage, condition):
        ((kind, said),) = condition.items()
        if kind == "related":
            return any(
                other is not passage
                and self.has_code(other, said["codes"])
                and self.related(passage, other, said["how"], said["within"])
                for other in self.beside[passage["statement"]]
            )
        if kind == "words":
            return self.has_words(passage, said["words"], said["within"])
        if kind == "field":
            return says(passage["attributes"].get(said["field"], {}).get("value"), said["says"])
        if kind == "annotator":
            return passage["annotator"] == said
        metadata = self.statements[passage["statement"]]["metadata"]
        known = metadata["date"][:4] if said["about"] == "year" else metadata[said["about"]]
        return fold(known) == fold(said["value"])

    def in_units(self, passage, kind):
        units = self.units[passage["statement"]][kind]
        return {at for at, unit in enumerate(units) if any(share(unit, it) for it in passage["parts"])}

    def has_words(self, passage, said, within):
        here = self.in_units(passage, "sentences")
        text = self.statements[passage["statement"]]["text"]
        sentences = self.units[passage["statement"]]["sentences"]
        near = range(min(here) - within, max(here) + within + 1)
        near = [fold(text[slice(*sentences[at])]) for at in near if 0 <= at < len(sentences)]
        return all(any(word in sentence for sentence in near) for word in fold(said).split())

    def before(self, one, other, within):
        ends, begins = one["parts"][-1][1], other["parts"][0][0]
        last, first = max(self.in_units(one, "sentences")), min(self.in_units(other, "sentences"))
        return ends <= begins and first - last <= within

    def related(self, one, other, how, within):
        if how == "overlaps":
            return any(share(a, b) for a in one["parts"] for b in other["parts"])
        if how == "inside":
            return all(any(b[0] <= a[0] and a[1] <= b[1] for b in other["parts"]) for a in one["parts"])
        if how == "contains":
            return self.related(other, one, "inside", within)
        if how in ("same_sentence", "same_paragraph"):
            kind = how.removeprefix("same_") + "s"
            return bool(self.in_units(one, kind) & self.in_units(other, kind))
        if how == "before":
            return self.before(one, other, within)
        if how == "after":
            return self.before(other, one, within)
        return (
            self.before(one, other, within)
            or self.before(other, one, within)
            or self.related(one, other, "overlaps", within)
        )


def share(one, other):
    return max(one[0], other[0]) < min(one[1], other[1])


def says(value, said):
    if said == "anything":
        return value is not None
    if said == "nothing":
        return value is None
    if value is None:
        return False
    ((how, than),) = said.items()
    if how == "words":
        return all(word in fold(value.get("text", "")) for word in fold(than).split())
    if how in ("before", "after"):
        day = value.get("day")
        return day is not None and (day < than if how == "before" else day > than)
    bound = value.get("min") if how == "at_least" else value.get("max")
    amount = value.get("amount") or bound
    if amount is None:
        return False
    if (value.get("currency") or "") != than["currency"]:
        return False
    than = than["number"]
    return Decimal(amount) >= Decimal(than) if how == "at_least" else Decimal(amount) <= Decimal(than)


def prove(coded, texts, binary):
    """Compares all answers; returns what differs as sentences, and the lines of a table of them."""
    with tempfile.TemporaryDirectory() as folder:
        project, queries, found = (Path(folder) / it for it in ("project", "queries", "found"))
        queries.write_text(json.dumps(list(QUERIES.values())))
        subprocess.run([binary, "project", coded, texts, project], check=True)
        subprocess.run([binary, "ask", project, queries, found], check=True)
        file, found = json.loads(project.read_text()), json.loads(found.read_text())
    ours = Project(file, found["units"])
    places = {it["id"]: (ours.order.index(it["statement"]), it["parts"][0][0]) for it in ours.passages}
    wrong = []
    table = [
        f"{len(QUERIES)} queries over {len(ours.passages)} passages in {len(ours.order)} speeches:",
        "",
        "| query | passages | a plain search |",
        "|---|---:|---:|",
    ]
    for (name, asked), answer in zip(QUERIES.items(), found["answers"], strict=True):
        expected = {it["id"] for it in ours.answer(asked)}
        table.append(f"| {name} | {len(answer)} | {len(expected)} |")
        if set(answer) != expected or len(answer) != len(expected):
            more, less = set(answer) - expected, expected - set(answer)
            wrong.append(f"{name}: {len(more)} too many, {len(less)} missing: {sorted(more | less)[:5]}")
        if [places[it] for it in answer] != sorted(places[it] for it in answer):
            wrong.append(f"{name}: not in the order of statements and texts")
        if not 0 < len(expected) < len(ours.passages):
            wrong.append(f"{name}: shows nothing, because {len(expected)} passages fit")
    return wrong, table


def figures(wrong, table):
    """The file of figures."""
    verdict = "\n".join(f"* {it}" for it in wrong) or "All answers are the same, in the same order."
    return f"""# What is asked about everything that was coded

`./dev prove insight`, {date.today()}.

## Queries

The coded speeches are asked as `crates/analysis/examples/query.rs` does, and again by
`tests/prove/insight_queries.py`, which goes through the project file pair by pair.

{chr(10).join(table)}

{verdict}
"""


if __name__ == "__main__":
    differences, lines = prove(*sys.argv[1:4])
    Path(sys.argv[4]).write_text(figures(differences, lines))
    print("\n".join(differences) or "all answers are the same")
    sys.exit(bool(differences))
