"""brat standoff, by its own rules: http://brat.nlplab.org/standoff.html.

brat is in no registry. This reads as strictly as its server does: a line that it refuses is refused.
"""

import json
import re
from collections import Counter

from truth import Passage, Result

NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
SECTIONS = ["entities", "relations", "events", "attributes"]


class Configuration:
    """annotation.conf: which types and attributes there are."""

    def __init__(self, text, result):
        sections, section = {}, None
        for line in text.splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if match := re.fullmatch(r"\[(\w+)\]", line.strip()):
                section = match[1]
                sections[section] = []
            elif result.check(section, f"annotation.conf: a line in no section: {line!r}"):
                sections[section].append(line)
        result.equal(sorted(sections), sorted(SECTIONS), "annotation.conf: sections")
        self.types, self.groups, depth = [], [], 0
        for line in sections.get("entities", []):
            name = line.lstrip("\t")
            deeper = len(line) - len(name)
            result.check(deeper <= depth + 1, f"annotation.conf: {name} is indented by more than one")
            depth = deeper
            into = self.groups if name.startswith("!") else self.types
            name = name.removeprefix("!")
            result.check(NAME.fullmatch(name), f"annotation.conf: a name that is none: {name!r}")
            into.append(name)
        every = self.types + self.groups
        result.equal(len(set(every)), len(every), "annotation.conf: different names")
        self.attributes = {}
        for line in sections.get("attributes", []):
            name, told = line.split("\t")
            match = re.fullmatch(r"Arg:([^,\s]+)(?:, Value:(\S+))?", told)
            if result.check(match and NAME.fullmatch(name), f"annotation.conf: not an attribute: {line!r}"):
                types = self.types if match[1] == "<ENTITY>" else match[1].split("|")
                result.check(set(types) <= set(self.types), f"annotation.conf: {name} of an unknown type")
                self.attributes[name] = (types, match[2].split("|") if match[2] else None)
        overlap = [line for line in sections.get("relations", []) if line.startswith("<OVERLAP>\t")]
        result.equal(len(overlap), 1, "annotation.conf: lines that allow overlaps")


def annotations(text, content, configuration, result, place):
    """The passages and notes of a file; `text` is what brat counts in."""
    passages, notes, records, ids = {}, {}, {}, set()
    result.check(not content or content.endswith("\n"), f"{place}: no line end behind the last line")
    for line in content.splitlines():
        say = f"{place}: {line[:100]!r}"
        match = re.fullmatch(r"([TA#])(\d+)\t(.*)", line)
        if not result.check(match, f"{say}: not an annotation"):
            continue
        kind, rest, ident = match[1], match[3], match[1] + match[2]
        result.check(ident not in ids, f"{say}: an id for the second time")
        ids.add(ident)
        if kind == "T":
            head, _, words = rest.partition("\t")
            match = re.fullmatch(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)", head)
            if not result.check(match, f"{say}: not a type with offsets"):
                continue
            result.check(match[1] in configuration.types, f"{say}: an unknown type")
            fragments = [tuple(map(int, part.split(" "))) for part in match[2].split(";")]
            joined = " ".join(text[start:end] for start, end in fragments)
            result.check(all(0 <= start < end <= len(text) for start, end in fragments), f"{say}: outside of the text")
            result.check(fragments == sorted(fragments), f"{say}: fragments in disorder")
            result.check(words == joined, f"{say}: the words are {joined!r}")
            # brat cuts its lines where splitlines does, and its fragments at line ends.
            result.check(all(len(text[start:end].splitlines()) == 1 for start, end in fragments), f"{say}: over a line end")
            passages[ident] = (match[1], fragments, [text[a:b] for a, b in fragments])
        elif kind == "A":
            name, target, *value = rest.split(" ")
            types, values = configuration.attributes.get(name, ([], []))
            result.check(target in passages and passages[target][0] in types, f"{say}: of a passage that may not have it")
            result.check(value == [] if values is None else len(value) == 1 and value[0] in values, f"{say}: an unknown value")
        else:
            match = re.fullmatch(r"(\S+) (\S+)\t(.*)", rest)
            if result.check(match and match[2] in ids, f"{say}: a remark on nothing"):
                (records if match[1] == "Record" else notes)[match[2]] = match[3]
    return passages, notes, records


def little(truth):
    form = "brat"
    if form not in truth.formats:
        return
    result = Result(form, "the rules of brat 1.3, in check_brat.py")
    folder = truth.folder / form
    configuration = Configuration((folder / "annotation.conf").read_bytes().decode(), result)
    result.check((folder / "visual.conf").exists(), "no visual.conf")
    fragmented, noted, read = 0, Counter(), []
    for path in sorted(folder.rglob("*.ann")):
        # As brat opens them: no line end is translated.
        text = path.with_suffix(".txt").read_bytes().decode()
        statement = truth.statement_of(text)
        if not result.check(statement, f"{path.name}: a text that is none of the project's"):
            continue
        who = truth.annotator_of(path.parent.name) if path.parent != folder else truth.annotators[0]["name"]
        found, notes, records = annotations(text, path.read_bytes().decode(), configuration, result, path.name)
        for ident, (code, fragments, quotes) in found.items():
            # What was cut at line ends says in its record what it was before.
            record = json.loads(records.get(ident, "{}"))
            parts = [(part["start"], part["end"]) for part in record.get("parts", [])]
            fragmented += bool(parts)
            parts = parts or fragments
            for start, end in parts:
                # Nothing of the passage but line ends lies outside of its fragments.
                inside = [quote for (a, b), quote in zip(fragments, quotes) if start <= a and b <= end]
                cut = [line for line in text[start:end].splitlines() if line]
                result.equal(inside, cut, f"{path.name} {ident}: fragments")
                read.append((Passage(statement, start, end, code, who), text[start:end]))
            note = record.get("note", notes.get(ident, ""))
            if note:
                noted[(statement, who, note)] += 1
    texts = {path.read_bytes().decode() for path in folder.rglob("*.txt")}
    result.equal(texts, set(truth.texts.values()), "texts")
    result.compare(truth, truth.passages(), read)
    wanted = Counter((one["statement"], one["annotator"], one["note"]) for one in truth.annotations if one["note"])
    result.equal(noted, wanted, "notes")
    result.equal(fragmented, truth.losses(form).get("across_lines", {"count": 0})["count"], "passages cut at line ends")
    result.also += [f"{sum(noted.values())} notes", f"{fragmented} cut at line ends, each fragment with its words"]
    yield result
