"""UIMA CAS, as JSON and as XMI: the offsets as they stand on the disk, and with DKPro Cassis."""

import json
import xml.etree.ElementTree as ET
from collections import Counter
from importlib.metadata import version

from truth import Passage, Result, utf16_slice, utf16_to_chars

FORMS = {"cas-json": "json", "xmi": "xmi"}
SIDE = {"codebook.json", "statements.json"}


def blanked(text):
    """A text as XML 1.0 can have it."""
    def is_fine(sign):
        return sign in "\t\n\r" or ("\x20" <= sign < "\ud800") or ("\ue000" <= sign <= "\ufffd") or sign > "\uffff"

    return "".join(sign if is_fine(sign) else " " for sign in text)


def same(text):
    return text


def files(truth, form):
    folder = truth.folder / form
    for path in sorted(folder.rglob(f"*.{FORMS[form]}")):
        if path.name not in SIDE:
            who = truth.annotator_of(path.parent.name) if path.parent != folder else truth.annotators[0]["name"]
            yield path, who


def on_disk_json(path):
    """Text and passages, as a program that knows JSON alone sees them."""
    cas = json.loads(path.read_bytes())
    structures = cas["%FEATURE_STRUCTURES"]
    [sofa] = [one for one in structures if one["%TYPE"] == "uima.cas.Sofa"]
    ids = [one["%ID"] for one in structures]
    if len(set(ids)) != len(ids):
        raise ValueError(f"{path}: an id twice")
    members = cas["%VIEWS"]["_InitialView"]["%MEMBERS"]
    own = [one for one in structures if one["%TYPE"].startswith("webanno.custom.")]
    if not {one["%ID"] for one in own} <= set(members):
        raise ValueError(f"{path}: an annotation that is in no view")
    return sofa["sofaString"], [(one["begin"], one["end"], one) for one in own]


def on_disk_xmi(path):
    root = ET.parse(path).getroot()
    [sofa] = root.findall("{http:///uima/cas.ecore}Sofa")
    own = [one.attrib for one in root if one.tag.startswith("{http:///webanno/custom.ecore}")]
    return sofa.attrib["sofaString"], [(int(one["begin"]), int(one["end"]), one) for one in own]


def little(truth):
    for form, reader in [("cas-json", on_disk_json), ("xmi", on_disk_xmi)]:
        if form not in truth.formats:
            continue
        alike = blanked if form == "xmi" else same
        name = "xml.etree" if form == "xmi" else "json"
        result, read = Result(form, f"Python's {name}, in UTF-16 units"), []
        for path, who in files(truth, form):
            text, found = reader(path)
            statement = truth.statement_of(text, alike)
            if not result.check(statement, f"{path.name}: a text that is none of the project's"):
                continue
            for begin, end, one in found:
                passage = Passage(statement, utf16_to_chars(text, begin), utf16_to_chars(text, end), one["code"], who)
                read.append((passage, utf16_slice(text, begin, end)))
        result.compare(truth, truth.passages(), read, alike)
        yield result


def full(truth):
    import cassis
    from lxml import etree

    for form in filter(lambda form: form in truth.formats, FORMS):
        alike = blanked if form == "xmi" else same
        result, read, told = Result(form, f"dkpro-cassis {version('dkpro-cassis')}"), [], Counter()
        with open(truth.folder / form / "TypeSystem.xml", "rb") as file:
            types = cassis.load_typesystem(file)
        for path, who in files(truth, form):
            with open(path, "rb") as file:
                cas = cassis.load_cas_from_xmi(file, types) if form == "xmi" else cassis.load_cas_from_json(file)
            statement = truth.statement_of(cas.sofa_string, alike)
            if not result.check(statement, f"{path.name}: a text that is none of the project's"):
                continue
            for one in cas.select_all():
                if one.type.name.startswith("webanno.custom."):
                    layer = one.type.name.rsplit(".", 1)[1].casefold()
                    result.equal(layer, truth.codes[one.code]["layer"].casefold(), f"{path.name}: layer")
                    passage = Passage(statement, one.begin, one.end, one.code, who)
                    read.append((passage, one.get_covered_text()))
                    told[(one.annotation_id, one.note or "", one.confidence)] += 1
            sentences = list(cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"))
            result.check(all(one.get_covered_text().strip() == one.get_covered_text() for one in sentences), f"{path.name}: sentences with blanks at their ends")
            # What Cassis writes of it is read as the same.
            again = cassis.load_cas_from_json(cas.to_json()) if form == "cas-json" else cassis.load_cas_from_xmi(cas.to_xmi(), types)
            result.equal(again.sofa_string, cas.sofa_string, f"{path.name}: the text once more")
            result.equal(len(list(again.select_all())), len(list(cas.select_all())), f"{path.name}: annotations once more")
        result.compare(truth, truth.passages(), read, alike)
        wanted = Counter()
        for one in truth.annotations:
            wanted[(one["id"], alike(one["note"]), one["confidence"])] += len(one["spans"])
        result.equal(told, wanted, "ids, notes and confidences")
        records = attributes(truth, form, result, cassis, types, alike)
        result.also += [f"{sum(1 for one in truth.annotations if one['note'])} notes", f"{records} records", "written and read once more by Cassis"]
        yield result
    for form in filter(lambda form: form in truth.formats, FORMS):
        result = Result(form, f"lxml {version('lxml')}: TypeSystem.xml")
        tree = etree.parse(truth.folder / form / "TypeSystem.xml")
        names = tree.findall(".//{*}typeDescription/{*}name")
        result.check(len(names) >= 2, "types")
        yield result


def attributes(truth, form, result, cassis, types, alike):
    """What is recorded, as features of the same values; the evidence in the JSON beside them."""
    known = {one["id"]: one for one in truth.annotations}
    seen = 0
    for path, _ in files(truth, form):
        with open(path, "rb") as file:
            cas = cassis.load_cas_from_xmi(file, types) if form == "xmi" else cassis.load_cas_from_json(file)
        text = cas.sofa_string
        for one in cas.select_all():
            if not one.type.name.startswith("webanno.custom.") or not known[one.annotation_id]["attributes"]:
                continue
            record = json.loads(one.record) if one.record else {}
            for name, attribute in known[one.annotation_id]["attributes"].items():
                value, kind = attribute["value"], attribute["value"]["kind"]
                feature = {"money": f"{name}_text", "date": f"{name}_text", "party": f"{name}_text"}.get(kind, name)
                wanted = {
                    "choice": lambda: value["choice"],
                    "multiple_choice": lambda: value["choices"],
                    "yes_no": lambda: value["yes"],
                    "number": lambda: value["number"],
                }.get(kind, lambda: value["text"])()
                got = getattr(one, feature, None)
                got = getattr(got, "elements", got)
                if kind == "multiple_choice" and isinstance(got, str):
                    got = got.split("|")
                if kind == "yes_no" and isinstance(got, str):
                    got = got == "true"
                result.equal(alike(got) if isinstance(got, str) else got, alike(wanted) if isinstance(wanted, str) else wanted, f"{path.name} {one.annotation_id}: {feature}")
                told = record.get("attributes", {}).get(name, {}).get("evidence", [])
                if result.check(record, f"{path.name} {one.annotation_id}: no record"):
                    parts = [part for passage in told for part in passage]
                    right = all(alike(utf16_slice(text, part["start"], part["end"])) == alike(part["quote"]) for part in parts)
                    result.check(right, f"{path.name} {one.annotation_id}: words of the evidence of {name}")
                    result.equal(
                        [[alike(part["quote"]) for part in passage] for passage in told],
                        [[alike(part["quote"]) for part in passage] for passage in attribute["evidence"]],
                        f"{path.name} {one.annotation_id}: evidence of {name}",
                    )
            seen += 1
    return seen
