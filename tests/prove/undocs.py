#!/usr/bin/env python3
"""What is understood of statements as delegations handed them in.

    ./dev prove undocs            the documents in STATEMENT_DATA/undocs; writes docs/figures/undocs.md
    ./dev prove undocs FOLDER     the documents of another folder with its key.jsonl; writes nothing

The key of a folder was read by hand. Speaker, delegation, day, beginning and end are measured by the
score.py beside it, or else by the one in STATEMENT_DATA/undocs; role, organ and title here. A value that
the document does not print counts as wrong. With -v, what is wrong is listed.
"""

import datetime
import json
import os
import re
import subprocess
import sys
import unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
sys.path.insert(0, os.path.join(ROOT, "tests", "prove", "undocs"))
import paragraphs  # noqa: E402

READER = os.path.join(ROOT, "target", "debug", "examples", "read-document")
REPORT = os.path.join(ROOT, "docs", "figures", "undocs.md")
# The least that is wanted: (precision, recall).
WANTED = {"speaker": (0.95, 0.85), "delegation": (0.97, 0.92), "date": (0.98, 0.93)}
WANTED_BEGINS, WANTED_ENDS, WANTED_OTHERS = 0.92, 0.95, 0.90

# The same organ has many names: "UNGA", "Assemblée générale", "AGNU".
ASSEMBLY = re.compile(
    r"general assembly|assemblee generale|asamblea general|assembleia geral|assemblea generale"
    r"|генеральн\w+ ассамбле|الجمعيه العامه|للجمعيه العامه|大会|\bunga\d*\b|\bagnu\b"
)


def folded(text):
    text = unicodedata.normalize("NFKD", text or "").casefold()
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cf", "Mn"))
    return text.replace("ة", "ه").replace("أ", "ا").replace("إ", "ا").replace("ى", "ي")


def words(text):
    return [word for word in re.split(r"[^\w]+", folded(text)) if word]


def within(part, whole):
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def same_role(got, wanted):
    small = {"the", "le", "la", "el", "de", "du", "of", "and", "et"}
    plain = lambda text: [word for word in words(text) if word not in small]
    return plain(got) == plain(wanted)


def same_organ(got, wanted):
    if ASSEMBLY.search(folded(got)) and ASSEMBLY.search(folded(wanted)):
        return True
    return words(got) == words(wanted)


def same_title(got, wanted):
    """The key runs on over the office and the meeting; the line that begins it is enough."""
    got, wanted = words(got), words(wanted)
    return len(got) >= 2 and (within(got, wanted) or within(wanted, got))


SAME = {"role": same_role, "organ": same_organ, "title": same_title}


def read_all(folder, keys):
    """The document and what was understood of it, by file name."""
    paths = [key["file"] for key in keys if os.path.exists(os.path.join(folder, key["file"]))]
    arguments = [READER, *(os.path.join(folder, name) for name in paths)]
    answers = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
    for name, line in zip(paths, answers.splitlines()):
        replies = json.loads(line)["replies"]
        yield name, next((r["read"] for r in replies if isinstance(r, dict) and r.get("read")), None)


def is_from_page(understood, field):
    """Whether the value is from the text: titles made of file names or first words are no claim."""
    for name, source in understood.get("sources", []):
        if name.lower() == field:
            return isinstance(source, dict)
    return True


def measure_others(keys, found):
    """For role, organ and title: how many are right, given and wanted, and what is wrong."""
    counts = {field: [0, 0, 0] for field in SAME}
    wrong = []
    for key in keys:
        if not key["usable"] or not found.get(key["file"]):
            continue
        _, understood = found[key["file"]]
        for field, same in SAME.items():
            got = (understood["metadata"].get(field) or "") if is_from_page(understood, field) else ""
            right = bool(got and key.get(field) and same(got, key[field]))
            counts[field][0] += right
            counts[field][1] += bool(got)
            counts[field][2] += bool(key.get(field))
            if bool(got or key.get(field)) and not right:
                wrong.append((key["file"], field, f"got {got!r}", f"want {key.get(field)!r}"))
    return counts, wrong


def measure_paragraphs(found):
    """F1 of where paragraphs start, for files whose paragraphs were counted by hand.

    See tests/prove/undocs/paragraphs.py.
    """
    rows = []
    for name, starts in sorted(paragraphs.key().items()):
        if not found.get(name):
            continue
        document, _ = found[name]
        right, given, _ = paragraphs.compared(paragraphs.starts_in(document["text"]), starts)
        rows.append((name, right, given, len(starts), 2 * right / max(given + len(starts), 1)))
    return rows


BOUNDS = """
## What bounds it

The key has the letters of five Arabic documents (kw, ly, ma, mr, sa) in a broken order, so what is read right does not
equal it: two of the three delegations that are wrong are there, the third is "St. Ki s" in the key (kn), and the ends
cannot pass .938. Without these documents, no delegation is wrong, .96 of
the beginnings and .99 of the ends are right. What is left: ba and sl, where the last line of the head is joined with the
salutation; kr, whose last paragraph ends with "/END/"; and mv, with an invocation before the salutation.
"""


def share(part, whole):
    return part / whole if whole else 1.0


def main():
    options = [word for word in sys.argv[1:] if word.startswith("-")]
    given = [word for word in sys.argv[1:] if not word.startswith("-")]
    data = os.environ.get("STATEMENT_DATA")
    if not given and not data:
        print("skipped: undocs (STATEMENT_DATA is not set)")
        return 0
    folder = given[0] if given else os.path.join(data, "undocs")
    scorer = os.path.join(folder, "score.py")
    if not os.path.exists(scorer) and data:
        scorer = os.path.join(data, "undocs", "score.py")
    key_path = os.path.join(folder, "key.jsonl")
    if not os.path.exists(scorer) or not os.path.exists(key_path):
        print(f"skipped: undocs (no key.jsonl or score.py for {folder})")
        return 0
    with open(key_path, encoding="utf8") as file:
        keys = [json.loads(line) for line in file if line.strip()]
    build = ["cargo", "build", "--quiet", "--example", "read-document"]
    subprocess.run(build, cwd=ROOT, check=True)
    command = [sys.executable, scorer, READER, key_path, folder, *(["-v"] if "-v" in options else [])]
    scored = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = {name: answer and tuple(answer) for name, answer in read_all(folder, keys)}
    counts, wrong = measure_others(keys, found)
    text, reached = report(keys, scored, counts, measure_paragraphs(found))
    print(text)
    if "-v" in options:
        print("\n".join(line for line in scored.splitlines() if line.startswith("  ")))
        print("\n".join(" ".join(row) for row in wrong))
    if not given:
        with open(REPORT, "w", encoding="utf8") as file:
            file.write(text.rstrip("\n") + "\n" + BOUNDS)
    return 0 if reached else 1


def report(keys, scored, counts, by_document):
    """The page of figures, and whether all that is wanted is reached."""
    usable = sum(key["usable"] for key in keys)
    reached = True
    lines = [
        "# What is understood of statements as they were handed in",
        "",
        f"Measured {datetime.date.today()} by `./dev prove undocs`: {len(keys)} documents of delegations to the",
        f"General Debate of 2024, as the United Nations published them, {usable} of which have text. Compared",
        "with a key that was read by hand. Precision: how many of the values given are right; a value that",
        "the document does not print is wrong. Recall: how many of the values in the key are given.",
        "",
        "| field | right | given | in the key | precision | recall | wanted |",
        "| --- | --: | --: | --: | --: | --: | --- |",
    ]
    for field, (right, given, wanted) in figures(scored).items():
        precision, recall = share(right, given), share(right, wanted)
        least = WANTED[field]
        reached &= precision >= least[0] and recall >= least[1]
        goal = f"{least[0]:.2f} and {least[1]:.2f}"
        lines.append(f"| {field} | {right} | {given} | {wanted} | {precision:.3f} | {recall:.3f} | {goal} |")
    for field, (right, given, wanted) in counts.items():
        precision, recall = share(right, given), share(right, wanted)
        reached &= precision >= WANTED_OTHERS
        goal = f"{WANTED_OTHERS:.2f}"
        lines.append(f"| {field} | {right} | {given} | {wanted} | {precision:.3f} | {recall:.3f} | {goal} |")
    begins = re.search(r"body begins (\d+)/(\d+)", scored)
    ends = re.search(r"ends (\d+)/(\d+)", scored)
    refused = re.search(r"unusable said (\d+)/(\d+)", scored)
    lines += ["", "| place | right | of | share | wanted |", "| --- | --: | --: | --: | --: |"]
    places = [("the statement begins", begins, WANTED_BEGINS), ("the statement ends", ends, WANTED_ENDS)]
    places.append(("without text, and said so", refused, 1))
    for name, place, least in places:
        right, all_of = int(place[1]), int(place[2])
        reached &= share(right, all_of) >= least
        lines.append(f"| {name} | {right} | {all_of} | {share(right, all_of):.3f} | {least:.2f} |")
    if by_document:
        lines += ["", "Where paragraphs start on the first five pages, counted by hand:", ""]
        lines += ["| document | right | given | in the key | F1 |", "| --- | --: | --: | --: | --: |"]
        lines += [f"| {name} | {right} | {given} | {wanted} | {f1:.3f} |" for name, right, given, wanted, f1 in by_document]
        lines.append(f"| all, mean | | | | {sum(row[4] for row in by_document) / len(by_document):.3f} |")
    return "\n".join(lines) + "\n", reached


def figures(scored):
    """The figures that score.py prints: right, given and in the key, by field."""
    found = re.findall(r"^(\w+): precision (\d+)/(\d+) = [\d.]+, recall \d+/(\d+)", scored, re.M)
    return {field: tuple(map(int, numbers)) for field, *numbers in found}


if __name__ == "__main__":
    sys.exit(main())
