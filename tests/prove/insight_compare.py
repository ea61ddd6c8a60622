#!/usr/bin/env python3
"""Which commitments of a State's statement of 2017 are proposed as repeated in that of 2024.

    insight_compare.py STATEMENTS UNDOCS EXAMPLES REPORT

The commitments are those that the program suggests. Each proposed pair was read, and whether it is the
same undertaking is in tests/prove/insight/compare-judged.json, by the characters where both begin. With
-v instead of REPORT the pairs are printed, to be read. `./dev prove insight` runs it.
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
JUDGED = os.path.join(HERE, "insight", "compare-judged.json")
# The mark was chosen with the first three; the others were only read.
CHOSEN_WITH = [("Norway", "Norway", "no_en"), ("Iceland", "Iceland", "is_en"), ("Samoa", "Samoa", "ws_en")]
ONLY_READ = [
    ("Estonia", "Estonia", "ee_en"),
    ("Japan", "Japan", "jp_en"),
    ("Qatar", "Qatar", "qa_en"),
    ("Sao Tome and Principe", "S_o_Tom_Pr_ncipe", "st_fr"),
]


def read(examples, path):
    """The text of a document."""
    reader = os.path.join(examples, "read-document")
    answer = json.loads(subprocess.run([reader, path], capture_output=True, text=True, check=True).stdout)
    documents = (reply["read"] for reply in answer["replies"] if isinstance(reply, dict) and reply.get("read"))
    return next(documents)[0]["text"]


def compared(statements, undocs, examples, state):
    name, earlier, later = state
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "later.txt")
        with open(path, "w", encoding="utf8") as file:
            file.write(read(examples, os.path.join(undocs, f"{later}.pdf")))
        before = os.path.join(statements, f"{earlier}.txt")
        command = [os.path.join(examples, "compare-statements"), name, "en", before, later[-2:], path]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def key(pair):
    return f"{pair['earlier']['at'][0]}-{pair['later']['at'][0]}"


def main():
    statements, undocs, examples, report = sys.argv[1:]
    found = {state[0]: compared(statements, undocs, examples, state) for state in CHOSEN_WITH + ONLY_READ}
    if report == "-v":
        for name, one in found.items():
            print("=====", name, len(one["pairs"]), "pairs", one["new"], "new", one["dropped"], "dropped")
            for pair in sorted(one["pairs"], key=lambda pair: -pair["similarity"]):
                print(pair["similarity"], key(pair))
                for side in ("earlier", "later"):
                    print("    ", pair[side]["code"], "|", " ".join(pair[side]["words"].split()))
        return 0
    with open(JUDGED, encoding="utf8") as file:
        judged = json.load(file)
    text, reached = write(found, judged)
    print(text)
    with open(report, "w", encoding="utf8") as file:
        file.write(text)
    return 0 if reached else 1


def write(found, judged):
    lines, unread = [], 0
    for group, states in (("chosen with", CHOSEN_WITH), ("only read", ONLY_READ)):
        total = [0, 0]
        for name, _, later in states:
            one = found[name]
            pairs, known = one["pairs"], judged.get(name, {})
            right = sum(known.get(key(pair)) is True for pair in pairs)
            unread += sum(key(pair) not in known for pair in pairs)
            total[0] += right
            total[1] += len(pairs)
            sides = [one["dropped"] + len(pairs), one["new"] + len(pairs)]
            lines.append(f"| {name} | {later[-2:]} | {group} | {sides[0]} | {sides[1]} | {len(pairs)} | {right} |")
        lines.append(f"| all | | {group} | | | {total[1]} | {total[0]} |")
    reached = unread == 0
    text = HEAD.format(day=datetime.date.today()) + "\n".join(lines) + "\n" + BOUNDS
    if unread:
        text += f"\n{unread} proposed pairs are not judged yet.\n"
    return text, reached


HEAD = """# Pairs of commitments that are proposed as repeated

{day}, `./dev prove insight`. Statements of the same State in the general debate of 2017 and of 2024 (not
part of this repository). The commitments are those that the program suggests, without calls on others;
nobody coded these texts. Every proposed pair was read: it is right if both say that the State does, will
do or supports the same thing, not only something about the same subject. The mark for proposing was
chosen by reading the pairs of three States; the others were read once, after that.

| State | language of 2024 | its pairs were | commitments 2017 | commitments 2024 | proposed | right |
|---|---|---|---|---|---|---|
"""

BOUNDS = """
What this says, and what bounds it:

* Between speeches seven years apart, by other ministers, proposals are few and mostly wrong: they are about
  the same subject (aid to Syrians and to Palestinians, a role in the Security Council and in governance)
  without being the same undertaking. Of the States that were only read, none was right; of those that the
  mark was chosen with, half. That is why a pair is never more than a proposal until the user decides, and
  why the page says how similar the two are.
* Words alone do not tell to whom or to what an undertaking applies. Suggested records seldom name a
  recipient, so the little that the same recipient adds hardly ever counts.
* A name of several words, such as that of the goals for development, counts as several shared words.
* With two speeches, the project has some thirty commitments, so how rare a word is says little. It says more
  in a project of many statements.
* One statement of 2024 is in French and the one of 2017 is a translation into English: words of two
  languages are not matched, so nothing is proposed.
* How many pairs are missed was not counted: nobody looked for commitments that are repeated in other words.
"""


if __name__ == "__main__":
    sys.exit(main())
