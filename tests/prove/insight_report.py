"""Reports on the coded speeches, read with python-docx and as HTML.

    ./dev prove insight

insight_report.py CODED TEXTS BINARIES FIGURES

BINARIES has the examples `query` and `write-report`, and FIGURES is the file whose section is written.
What the reports must have is taken from the project file. `prove` does all of it.
"""

import json
import struct
import subprocess
import sys
import tempfile
import zlib
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import docx
from docx.oxml.ns import qn

SECTION = "## Reports"


def png(width, height):
    """A grey picture."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = (b"\0" + b"\x80" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


class Project:
    """What a report must have, from the project file."""

    def __init__(self, path):
        file = json.loads(path.read_text())
        self.statements = {it["id"]: it for it in file["statements"]}
        self.annotations = file["annotations"]
        self.codes = {it["id"]: it for it in file["codebook"]["codes"]}

    def paragraphs(self):
        """The paragraphs of all texts that are not blank."""
        for it in self.statements.values():
            yield from (line for line in it["text"].split("\n") if line.strip())

    def path(self, code):
        """The name of a code after the names of those above it."""
        names = []
        while code:
            names.append(self.codes[code]["name"])
            code = self.codes[code].get("parent")
        return " › ".join(reversed(names))

    def passages(self):
        """Each passage: its code, and the words from its first to its last character."""
        for it in self.annotations:
            text, spans = self.statements[it["statement"]]["text"], it["spans"]
            words = text[spans[0]["start"] : spans[-1]["end"]]
            yield self.path(it["code"]), words.strip()


def commented(document):
    """For each comment its first line, and the words that it is on, paragraphs joined by a line's end."""
    heads = {it.comment_id: it.paragraphs[0].text for it in document.comments}
    open_now, words = set(), {}
    for paragraph in document.element.body.iter(qn("w:p")):
        for held in open_now:
            words[held] += "\n"
        for part in paragraph.iter():
            name = part.tag
            if name == qn("w:commentRangeStart"):
                at = int(part.get(qn("w:id")))
                open_now.add(at)
                words[at] = ""
            elif name == qn("w:commentRangeEnd"):
                open_now.discard(int(part.get(qn("w:id"))))
            elif name == qn("w:t"):
                for held in open_now:
                    words[held] += part.text or ""
    return [(heads[at], words[at]) for at in heads]


class Page(HTMLParser):
    """The paragraphs of texts, codes in the margin, rows of tables, and what is loaded."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.paragraphs, self.margin, self.rows, self.loaded = [], 0, [], []
        self.within, self.now = [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        if tag not in ("meta", "img", "br", "link"):
            self.within.append((tag, known.get("class") or ""))
        for name in ("src", "href"):
            if not (known.get(name) or "#").startswith(("#", "data:image/svg+xml;base64,")):
                self.loaded.append(known[name])
        inside = {name for _, name in self.within}
        if tag == "p" and "text" in inside:
            self.now = ""
        if tag == "li" and "margin" in inside:
            self.margin += 1
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.now is not None:
            self.now += data
        if self.within and self.within[-1][0] in ("td", "th"):
            self.rows[-1][-1] += data

    def handle_endtag(self, tag):
        while self.within and self.within.pop()[0] != tag:
            pass
        if tag == "p" and self.now is not None:
            if self.now.strip():
                self.paragraphs.append(self.now)
            self.now = None


def compare(tally, heading, expected, found, say=print):
    """Compares lists item by item."""
    expected, found = list(expected), list(found)
    tally[heading] = (len(expected), sum(a != b for a, b in zip(expected, found)) + abs(len(expected) - len(found)))
    for a, b in zip(expected, found):
        if a != b:
            say(f"{heading}: {b!r} instead of {a!r}")
            break


def prove(coded, texts, binaries):
    """Compares everything. Returns how much was compared and is different, and the seconds."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        picture, file = folder / "picture.png", folder / "project.json"
        picture.write_bytes(png(900, 300))
        subprocess.run([f"{binaries}/query", "project", coded, texts, file], check=True)
        runs = [folder / "first", folder / "second"]
        for run in runs:
            run.mkdir()
            subprocess.run([f"{binaries}/write-report", file, picture, run], check=True)
        project, tally = Project(file), {}
        asked = json.loads((runs[0] / "report.json").read_text())
        lines = next(it["table"]["lines"] for it in asked["parts"] if "table" in it)
        words = docx.Document(str(runs[0] / "report.docx"))
        wanted = list(project.paragraphs())
        kept = Counter(wanted)
        found = [it.text for it in words.paragraphs if kept[it.text]]
        compare(tally, "paragraphs of texts, Word", wanted, found)
        # Passages in an order that does not depend on the program.
        compare(tally, "passages with their code, Word", sorted(project.passages()), sorted(commented(words)))
        table = [[cell.text for cell in row.cells] for row in words.tables[0].rows]
        compare(tally, "rows of the table, Word", lines, table)
        sizes = [(it.width, it.height) for it in words.inline_shapes]
        wide = 9298 * 635
        compare(tally, "pictures and their sizes, Word", [(wide, wide * 300 // 900)], sizes)
        compare(tally, "pixels of the picture, Word", [picture.read_bytes()], [it.blob for it in images(words)])
        page = Page((runs[0] / "report.html").read_text())
        compare(tally, "paragraphs of texts, HTML", wanted, page.paragraphs)
        compare(tally, "codes in the margin, HTML", [len(project.annotations)], [page.margin])
        compare(tally, "rows of the table, HTML", lines, page.rows[: len(lines)])
        compare(tally, "addresses that are loaded, HTML", [[]], [page.loaded])
        both = [[(run / f"report.{it}").read_bytes() for it in ("html", "docx")] for run in runs]
        compare(tally, "files written twice: the same bytes", *both)
        changed = [*wanted[:3], wanted[3] + "!", *wanted[4:]]
        trial = {}
        compare(trial, "a changed paragraph", changed, found, say=lambda _: None)
        if trial.popitem()[1][1] != 1:
            raise SystemExit("the comparison does not notice a changed paragraph")
        seconds = json.loads((runs[0] / "seconds.json").read_text())
        return tally, seconds


def images(document):
    return [it.target_part for it in document.part.rels.values() if it.reltype.endswith("/image")]


def figures(tally, seconds):
    """The section of the file of figures."""
    lines = [
        SECTION,
        "",
        f"`./dev prove insight`, {date.today()}.",
        "",
        "The worker writes a report on all coded speeches (`tests/prove/insight/write-report.rs`), and",
        "`tests/prove/insight_report.py` reads it with python-docx and as HTML, beside the project file.",
        "",
        "| compared | | different |",
        "|---|---:|---:|",
        *(f"| {heading} | {count:,} | {wrong} |" for heading, (count, wrong) in tally.items()),
        "",
        f"50 texts with their passages take {seconds['html']:.2f} s as a page and {seconds['docx']:.2f} s as a Word"
        " document, in a build that is not optimised, on the host.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    result, took = prove(*sys.argv[1:4])
    file = Path(sys.argv[4])
    before = file.read_text().split(SECTION)[0] if file.exists() else ""
    file.write_text(f"{before.rstrip()}\n\n{figures(result, took)}")
    different = sum(wrong for _, wrong in result.values())
    print(f"reports: {sum(count for count, _ in result.values()):,} compared, {different} different")
    sys.exit(bool(different))
