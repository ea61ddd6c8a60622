"""REFI-QDA: project and codebook under their schemas, and the selections in the texts."""

import os
import re
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from check_cas import blanked
from truth import Passage, Result

QDA = "{urn:QDA-XML:project:1.0}"
QDC = "{urn:QDA-XML:codebook:1.0}"
GUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


def alike(text):
    """A text as it stands in a file of its own."""
    text = text.replace("\r", " ")
    return " " + text[1:] if text.startswith("\ufeff") else text


def archive(truth):
    return truth.folder / "zip" / "refi-qda.qdpx"


def little(truth):
    if "refi-qda" in truth.formats:
        yield project(truth)
    if "refi-codebook" in truth.formats:
        yield codebook(truth)


def project(truth):
    result, read, noted = Result("refi-qda", "Python's zipfile and xml.etree, in code points"), [], Counter()
    with zipfile.ZipFile(archive(truth)) as files:
        names = files.namelist()
        root = ET.fromstring(files.read("project.qde"))
        result.check(all(name == "project.qde" or name.startswith("sources/") for name in names), f"other files: {names}")
        codes = {one.get("guid"): one.get("name") for one in root.iter(f"{QDA}Code")}
        users = {one.get("guid"): one.get("name") for one in root.iter(f"{QDA}User")}
        notes = {one.get("guid"): one for one in root.iter(f"{QDA}Note")}
        plain = {code["name"]: code["id"] for code in truth.codes.values()}
        guids = [one.get("guid") for one in root.iter() if one.get("guid")]
        result.equal(len(set(guids)), len(guids), "GUIDs that are different")
        result.check(all(GUID.fullmatch(guid) for guid in guids), "GUIDs of another shape")
        extra = 0
        for source in root.iter(f"{QDA}TextSource"):
            path = source.get("plainTextPath").removeprefix("internal://")
            content = files.read(f"sources/{path}")
            result.check(not content.startswith(b"\xef\xbb\xbf") and b"\r" not in content, f"{path}: a byte-order mark or a CR")
            text = content.decode("utf-8")
            statement = truth.statement_of(text, alike)
            if not result.check(statement, f"{path}: a text that is none of the project's"):
                continue
            for one in source.iter(f"{QDA}PlainTextSelection"):
                start, end = int(one.get("startPosition")), int(one.get("endPosition"))
                refs = [codes[ref.get("targetGUID")] for ref in one.iter(f"{QDA}CodeRef")]
                own = [plain[name] for name in refs if name in plain]
                extra += len(refs) - len(own)
                result.equal(len(own), 1, f"{one.get('guid')}: codes of the codebook on a selection")
                quote = text[start:end]
                result.check(one.get("name") == blanked(quote) or blanked(quote).startswith(one.get("name").removesuffix("…")), f"a name that is not the passage: {one.get('name')!r} {quote!r}")
                read.append((Passage(statement, start, end, own[0], users[one.get("creatingUser")]), quote))
                noted[statement] += len(one.findall(f"{QDA}NoteRef"))
                result.check(all(ref.get("targetGUID") in notes for ref in one.findall(f"{QDA}NoteRef")), "a note that is not there")
    wanted = Counter()
    for passage, count in truth.passages().items():
        wanted[Passage(passage.statement, passage.start, passage.end, passage.code, blanked(passage.annotator))] += count
    result.compare(truth, wanted, read, alike)
    with_note = Counter()
    for one in truth.annotations:
        with_note[one["statement"]] += bool(one["note"])
    result.check(all(noted[one] >= with_note[one] for one in with_note), f"notes: {noted} of {with_note}")
    result.also += [f"{sum(noted.values())} notes", f"{extra} values as codes"]
    return result


def codebook(truth):
    result = Result("refi-codebook", "Python's xml.etree")
    root = ET.parse(next((truth.folder / "refi-codebook").glob("*.qdc"))).getroot()
    names = Counter(one.get("name") for one in root.iter(f"{QDC}Code"))
    for code in truth.codes.values():
        result.out += 1
        result.right += result.check(names[code["name"]] >= 1, f"no code {code['name']!r}")
    parents = {child.get("name"): one.get("name") for one in root.iter(f"{QDC}Code") for child in one.findall(f"{QDC}Code")}
    for code in truth.codes.values():
        if "parent" in code:
            result.equal(parents.get(code["name"]), truth.codes[code["parent"]]["name"], f"what {code['id']} stands under")
    result.also.append("out and right: codes, each under its own one")
    return result


def full(truth):
    from lxml import etree

    data = Path(os.environ["STATEMENT_DATA"]) / "refi"
    for form, schema, place in [("refi-qda", "Project.xsd", "project.qde"), ("refi-codebook", "Codebook.xsd", None)]:
        if form not in truth.formats:
            continue
        result = Result(form, f"lxml {version('lxml')}: {schema}")
        if place:
            with zipfile.ZipFile(archive(truth)) as files:
                tree = etree.ElementTree(etree.fromstring(files.read(place)))
        else:
            tree = etree.parse(next((truth.folder / form).glob("*.qdc")))
        valid = etree.XMLSchema(etree.parse(data / schema))
        if not valid.validate(tree):
            for error in list(valid.error_log)[:5]:
                result.wrong(f"line {error.line}: {error.message}")
        found = len(tree.findall(".//{*}PlainTextSelection")) if place else len(tree.findall(".//{*}Code"))
        result.out += found
        result.right += found if not result.problems else 0
        result.also.append("valid" if not result.problems else "not valid")
        yield result
