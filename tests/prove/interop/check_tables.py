"""CSV and XLSX: with Python's own reader, with pandas and with openpyxl."""

import csv
import io
from collections import Counter
from datetime import datetime, timezone
from importlib.metadata import version

from truth import Passage, Result, utf16_to_chars

# What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection").
STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
MOST = 32767


def guarded(text):
    """What the variant for spreadsheets makes of a text."""
    return "'" + text if text.startswith(STARTS) else text


def same(text):
    return text


def time(milliseconds):
    at = datetime.fromtimestamp(milliseconds / 1000, timezone.utc)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03}Z"


def judge(truth, result, rows, alike, cells=str):
    """Rows as dictionaries against the annotations. `cells` says how the reader has an empty cell."""
    read, noted, values = [], 0, 0
    known = {one["id"]: one for one in truth.annotations}
    for row in rows:
        one = known.get(row["annotation"])
        if not result.check(one, f"no such annotation: {row['annotation']}"):
            continue
        text = truth.texts[one["statement"]]
        start, end = int(row["start"]), int(row["end"])
        units = (utf16_to_chars(text, int(row["start_utf16"])), utf16_to_chars(text, int(row["end_utf16"])))
        result.equal(units, (start, end), f"{one['id']}: UTF-16 units")
        passage = Passage(one["statement"], start, end, row["code"], row["annotator"])
        # Parts are joined: the words are those from the start of the first to the end of the last.
        words = alike(text[start:end])
        result.equal(cells(row["quote"]), words, f"{one['id']}: quote")
        read.append((passage, text[start:end] if cells(row["quote"]) == words else row["quote"]))
        metadata = next(it["metadata"] for it in truth.statements if it["id"] == one["statement"])
        result.equal(cells(row["statement_id"]), one["statement"], f"{one['id']}: statement_id")
        for column in ["delegation", "speaker", "date"]:
            result.equal(cells(row[column]), alike(metadata.get(column, "")), f"{one['id']}: {column}")
        for column in ["layer", "code_name", "note", "origin"]:
            result.equal(cells(row[column]), alike(one[column] or ""), f"{one['id']}: {column}")
        result.equal(cells(row["confidence"]), one["confidence"] or "", f"{one['id']}: confidence")
        result.equal(cells(row["created"]), time(one["created"]), f"{one['id']}: created")
        noted += bool(one["note"])
        values += attributes(truth, one, row, result, alike, cells)
    expected = Counter()
    for passage, count in truth.passages(joined=True).items():
        expected[Passage(passage.statement, passage.start, passage.end, passage.code, alike(passage.annotator))] += count
    result.compare(truth, expected, read)
    result.also += [f"{noted} notes", f"{values} values"]


def labels(truth, layer, name, value, alike):
    """The names of the choices of a value."""
    layer = next(it for it in truth.codebook["layers"] if it["id"] == layer)
    values = next(it for it in layer["attributes"] if it["id"] == name)["values"]
    names = {choice["id"]: choice["name"] for choice in values}
    chosen = value["choices"] if value["kind"] == "multiple_choice" else [value["choice"]]
    return alike("|".join(names[one] for one in chosen))


def attributes(truth, one, row, result, alike, cells):
    """The columns of what is recorded."""
    layer = one["layer"]
    for name, attribute in one["attributes"].items():
        value = attribute["value"]
        # `geo` stands in both layers.
        column = f"{layer}_{name}" if f"{layer}_{name}" in row else name
        single = {"choice": "choice", "number": "number"}
        if value["kind"] in single:
            wanted = {"": value[single[value["kind"]]]}
        elif value["kind"] == "multiple_choice":
            wanted = {"": "|".join(value["choices"])}
        elif value["kind"] == "yes_no":
            wanted = {"": "true" if value["yes"] else "false"}
        elif value["kind"] == "text":
            wanted = {"": alike(value["text"])}
        elif value["kind"] == "date":
            wanted = {f"_{part}": value.get(part) or "" for part in ["edtf", "day", "precision", "anchor"]}
        elif value["kind"] == "money":
            wanted = {f"_{part}": value.get(part) or "" for part in ["currency", "min", "max"]}
            wanted |= {"_value": value.get("amount") or "", "_approximate": "true" if value["approximate"] else "false"}
        else:
            wanted = {"_kind": value.get("party") or "", "_iso3": value.get("iso3") or ""}
        if value["kind"] in {"date", "money", "party"}:
            wanted["_text"] = alike(value["text"])
        if "choice" in value["kind"]:
            wanted["_label"] = labels(truth, layer, name, value, alike)
        for ending, words in wanted.items():
            got = cells(row[column + ending])
            fine = got == words or (isinstance(row[column + ending], (int, float)) and float(words) == row[column + ending])
            result.check(fine, f"{one['id']}: {column}{ending} is {got!r} instead of {words!r}")
    return len(one["attributes"])


def little(truth):
    for form, alike in [("csv", same), ("csv-spreadsheet", guarded)]:
        if form not in truth.formats:
            continue
        result = Result(form, "Python's csv (strict)")
        content = (truth.folder / form / f"{form}.csv").read_bytes().decode()
        result.equal(content.startswith("\ufeff"), alike is guarded, "a byte-order mark")
        content = content.removeprefix("\ufeff")
        rows = list(csv.DictReader(io.StringIO(content, newline=""), strict=True))
        result.check(all(None not in row and None not in row.values() for row in rows), "rows of other lengths")
        judge(truth, result, rows, alike)
        if alike is guarded:
            starts = [cell for row in rows for cell in row.values() if cell.startswith(STARTS)]
            numbers = [cell for cell in starts if cell.removeprefix("-").replace(".", "", 1).isdigit()]
            result.equal(len(starts), len(numbers), "cells that a spreadsheet would run")
        yield result


    if "tables" in truth.formats:
        yield tables(truth)


def tables(truth):
    """The three tables, joined."""
    result = Result("tables", "Python's csv (strict)")

    def rows(name):
        content = (truth.folder / "tables" / f"{name}.csv").read_bytes().decode()
        return list(csv.DictReader(io.StringIO(content, newline=""), strict=True))

    annotations, texts, codes = rows("annotations"), rows("statements"), rows("codebook")
    judge(truth, result, annotations, same)
    result.equal([one["text"] for one in texts], [one["text"] for one in truth.statements], "texts")
    for row, one in zip(texts, truth.statements):
        known = {name: value for name, value in one["metadata"].items() if name in row}
        result.equal({name: row[name] for name in known}, known, "metadata")
    result.equal([one["code"] for one in codes], [one["id"] for one in truth.codebook["codes"]], "codes")
    result.check({row["statement_id"] for row in annotations} <= {row["statement_id"] for row in texts}, "statements")
    result.check({row["code"] for row in annotations} <= {row["code"] for row in codes}, "codes of annotations")
    result.also.append(f"{len(texts)} texts")
    return result


def full(truth):
    import openpyxl
    import pandas

    for form, alike, encoding in [("csv", same, "utf-8"), ("csv-spreadsheet", guarded, "utf-8-sig")]:
        if form in truth.formats:
            result = Result(form, f"pandas {version('pandas')}")
            path = truth.folder / form / f"{form}.csv"
            # As the documentation says; without `dtype` it makes numbers of what looks like numbers.
            frame = pandas.read_csv(path, keep_default_na=False, encoding=encoding, dtype=str)
            judge(truth, result, frame.to_dict("records"), alike)
            numbers = pandas.read_csv(path, keep_default_na=False, encoding=encoding)
            result.check(numbers["start"].dtype.kind == "i", "offsets are no numbers")
            yield result
    if "xlsx" not in truth.formats:
        return
    path = next((truth.folder / "xlsx").glob("*.xlsx"))
    result = Result("xlsx", f"openpyxl {version('openpyxl')}")
    book = openpyxl.load_workbook(path)
    formulas = [cell.coordinate for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    result.equal(formulas, [], "cells that are formulas")
    head, *rows = book["Annotations"].iter_rows(values_only=True)
    judge(truth, result, [dict(zip(head, row)) for row in rows], celled, filled)
    statements(truth, result, book["Statements"])
    yield result
    result = Result("xlsx", f"pandas {version('pandas')} (read_excel)")
    frame = pandas.read_excel(path, sheet_name="Annotations", keep_default_na=False)
    judge(truth, result, frame.to_dict("records"), celled, filled)
    yield result


def celled(text):
    """What of a text a cell can hold: XML's characters, and so many UTF-16 units."""
    from check_cas import blanked

    units = blanked(text).replace("\r", " ").encode("utf-16-le")[: 2 * MOST]
    return units.decode("utf-16-le", "ignore")


def filled(cell):
    """A cell of a workbook as text."""
    if cell is None:
        return ""
    return {True: "true", False: "false"}[cell] if isinstance(cell, bool) else str(cell)


def statements(truth, result, sheet):
    head, *rows = sheet.iter_rows(values_only=True)
    texts = [dict(zip(head, row))["text"] for row in rows]
    result.equal(texts, [celled(one["text"]) for one in truth.statements], "texts")
    result.also.append(f"{len(texts)} texts")
