"""What is in the project that was exported, and how well a reader found it again."""

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path


def utf16_slice(text, start, end):
    """What a language whose strings are UTF-16 calls text.slice(start, end)."""
    units = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end]
    return units.decode("utf-16-le", "surrogatepass")


def utf16_to_chars(text, offset):
    """Code points before an offset in UTF-16 units."""
    return len(utf16_slice(text, 0, offset))


def name_key(name):
    """Of a name what stands in the name of a file or folder made of it."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


@dataclass(frozen=True)
class Passage:
    """A passage as every reader can be asked for it; offsets in code points."""

    statement: str
    start: int
    end: int
    code: str
    annotator: str = ""


class Truth:
    """The project, as the program that wrote it tells."""

    def __init__(self, folder):
        self.folder = Path(folder)
        told = json.loads((self.folder / "truth.json").read_text("utf-8"))
        self.name = told["name"]
        self.codebook = told["codebook"]
        self.annotators = told["annotators"]
        self.statements = told["statements"]
        self.annotations = told["annotations"]
        self.formats = told["formats"]
        self.texts = {one["id"]: one["text"] for one in self.statements}
        self.codes = {code["id"]: code for code in self.codebook["codes"]}

    def problems(self):
        """Whether its own offsets agree with each other."""
        for one in self.annotations:
            text = self.texts[one["statement"]]
            evidence = [part for value in one["attributes"].values() for spans in value["evidence"] for part in spans]
            for part in one["spans"] + evidence:
                quotes = (
                    text[slice(*part["chars"])],
                    utf16_slice(text, *part["utf16"]),
                    text.encode()[slice(*part["bytes"])].decode(),
                )
                if any(quote != part["quote"] for quote in quotes):
                    yield f"the truth is none: {one['id']} {part}"

    def losses(self, form):
        return {loss["feature"]: loss for loss in self.formats[form]["losses"]}

    def passages(self, joined=False, annotator=True, code=lambda one: one["code"], only=lambda one: True):
        """The passages of all annotations: of each part, or of the whole from first to last."""
        found = Counter()
        for one in filter(only, self.annotations):
            who = one["annotator"] if annotator else ""
            ranges = [part["chars"] for part in one["spans"]]
            if joined:
                ranges = [(ranges[0][0], ranges[-1][1])]
            for start, end in ranges:
                found[Passage(one["statement"], start, end, code(one), who)] += 1
        return found

    def statement_of(self, text, alike=lambda text: text):
        """The statement with this text; `alike` says what a format makes of a text."""
        for one in self.statements:
            if alike(one["text"]) == text:
                return one["id"]
        return None

    def annotator_of(self, name):
        """The annotator whose name became the name of a file or folder."""
        for one in self.annotators:
            if name_key(one["name"]) == name_key(name):
                return one["name"]
        return None


@dataclass
class Result:
    """What one reader made of one format."""

    format: str
    reader: str
    out: int = 0
    right: int = 0
    # What else was looked at, in words.
    also: list = field(default_factory=list)
    problems: list = field(default_factory=list)

    def wrong(self, what):
        self.problems.append(str(what))

    def check(self, is_so, what):
        if not is_so:
            self.wrong(what)
        return is_so

    def equal(self, got, wanted, what):
        return self.check(got == wanted, f"{what}: {shorten(got)} instead of {shorten(wanted)}")

    def compare(self, truth, expected, read, alike=lambda text: text):
        """Compares passages that were read, each with the words that the reader has for it, with those
        that must be there. `alike` says what the format makes of words."""
        left = Counter(expected)
        self.out += sum(expected.values())
        for passage, quote in read:
            words = alike(truth.texts.get(passage.statement, "")[passage.start : passage.end])
            if left[passage] <= 0:
                self.wrong(f"not in the project: {passage} {shorten(quote)}")
            elif quote != words:
                self.wrong(f"other words: {passage} {shorten(quote)} instead of {shorten(words)}")
            else:
                self.right += 1
            left[passage] -= 1
        for passage, count in left.items():
            if count > 0:
                self.wrong(f"not found: {count} of {passage}")


def shorten(what):
    text = what if isinstance(what, str) else repr(what)
    text = ascii(text) if isinstance(what, str) else text
    return text if len(text) < 160 else f"{text[:80]} … {text[-60:]}"
