"""A dataset as the library `datasets`, Croissant, Frictionless and pandas load it."""

import contextlib
import csv
import hashlib
import io
import json
import logging
import os
import shutil
from collections import Counter
from importlib.metadata import version

from truth import Passage, Result

FORM = "hugging-face"


def lines(path):
    return [json.loads(line) for line in path.read_bytes().decode().split("\n") if line]


def row_passages(statement, row):
    """The passages of a row: of each part, with its words."""
    for span in row["spans"]:
        for part in span["parts"]:
            start, end = part["start"], part["end"]
            yield Passage(statement, start, end, span["label"], span["annotator"]), row["text"][start:end]


def judge(truth, result, rows):
    """Rows of statements against the project."""
    read, known, told, evidence = [], {one["id"]: one for one in truth.annotations}, Counter(), Counter()
    for row in rows:
        result.equal(row["text"], truth.texts[row["id"]], "a text")
        read += row_passages(row["id"], row)
        for span in row["spans"]:
            one = known[span["id"]]
            result.equal(span["quote"], one["quote"], f"{one['id']}: quote")
            result.equal((span["start"], span["end"]), (one["spans"][0]["chars"][0], one["spans"][-1]["chars"][1]), f"{one['id']}: start and end")
            told[(span["id"], span["layer"], span["label_name"], span["note"] or "", span["confidence"])] += 1
            for part in span["evidence"]:
                result.equal(row["text"][part["start"] : part["end"]], part["quote"], f"{one['id']}: words of the evidence of {part['attribute']}")
                evidence[(span["id"], part["attribute"], part["passage"], part["start"], part["end"])] += 1
    result.equal({row["id"] for row in rows}, set(truth.texts), "statements")
    result.compare(truth, truth.passages(), read)
    wanted = Counter((one["id"], one["layer"], one["code_name"], one["note"], one["confidence"]) for one in truth.annotations)
    result.equal(told, wanted, "layers, names, notes and confidences")
    wanted = Counter(
        (one["id"], name, passage, *part["chars"])
        for one in truth.annotations
        for name, value in one["attributes"].items()
        for passage, parts in enumerate(value["evidence"])
        for part in parts
    )
    result.equal(evidence, wanted, "passages of evidence")
    result.also += [f"{sum(1 for one in truth.annotations if one['note'])} notes", f"{sum(evidence.values())} parts of evidence"]


def little(truth):
    if FORM in truth.formats:
        folder = truth.folder / FORM
        result = Result(FORM, "Python's json")
        rows = lines(folder / "data" / "train.jsonl")
        judge(truth, result, rows)
        keys = {tuple(span) for row in rows for span in row["spans"]}
        result.equal(len(keys), 1, "kinds of objects among the spans")
        files = {one["@id"]: one for one in json.loads((folder / "croissant.json").read_bytes())["distribution"]}
        for one in files.values():
            digest = hashlib.sha256((folder / one["contentUrl"]).read_bytes()).hexdigest()
            result.equal(digest, one["sha256"], f"{one['contentUrl']}: the digest that croissant.json tells")
        yield result
    if "sentences" in truth.formats:
        result = Result("sentences", "Python's csv (strict)")
        for folder, head in [("", []), ("parts", ["split"])]:
            path = next((truth.folder / folder / "sentences").glob("*.csv"))
            content = path.read_bytes().decode()
            table(truth, result, list(csv.DictReader(io.StringIO(content, newline=""), strict=True)), head)
        yield result


def table(truth, result, rows, head=()):
    """Sentences against the annotations that share text with them."""
    codes = [code["id"] for code in truth.codes.values() if code.get("selectable", True)]
    columns = {code: code if code not in {"title", "text", "start", "end", "statement"} else f"{code}_code" for code in codes}
    splits = {}
    for row in rows:
        statement, start, end = row["statement"], int(row["start"]), int(row["end"])
        quote = truth.texts[statement][start:end]
        wanted = {}
        for one in truth.annotations:
            if one["statement"] == statement and any(a < end and start < b for a, b in (part["chars"] for part in one["spans"])):
                wanted.setdefault(one["code"], set()).add(one["annotator_id"])
        got = {code: int(row[column]) for code, column in columns.items() if int(row[column])}
        result.out += 1
        fine = result.equal(row["text"], quote, f"{statement}: words of a sentence")
        fine &= result.equal(got, {code: len(who) for code, who in wanted.items()}, f"{statement} {start}: codes of a sentence")
        result.right += fine
        for name in head:
            splits.setdefault(statement, set()).add(row[name])
    if head:
        result.check(all(len(parts) == 1 for parts in splits.values()), f"a statement in two parts: {splits}")
        result.equal({part for parts in splits.values() for part in parts}, {"train", "dev", "test"}, "parts")
    else:
        covered = {one["statement"] for one in truth.annotations}
        result.equal({row["statement"] for row in rows}, covered, "statements")


def full(truth):
    if FORM in truth.formats:
        yield from [loaded(truth), croissant(truth), package(truth)]
    if "sentences" in truth.formats:
        import pandas

        result = Result("sentences", f"pandas {version('pandas')}")
        frame = pandas.read_csv(next((truth.folder / "sentences").glob("*.csv")), keep_default_na=False)
        table(truth, result, frame.to_dict("records"))
        yield result


def loaded(truth):
    cache = truth.folder / "cache"
    shutil.rmtree(cache, ignore_errors=True)
    os.environ |= {"HF_HOME": str(cache), "HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}
    import datasets

    datasets.disable_progress_bars()
    result = Result(FORM, f"datasets {version('datasets')}: load_dataset")
    whole = datasets.load_dataset(str(truth.folder / FORM), "statements")
    result.equal(list(whole), ["train"], "splits")
    judge(truth, result, whole["train"].to_list())
    features = whole["train"].features
    span = getattr(features["spans"], "feature", features["spans"])
    result.check(isinstance(span, dict), f"spans are no structures: {features['spans']}")
    result.equal([str(span[name].dtype) for name in ["start", "end", "label"]], ["int32", "int32", "string"], "types")
    default = datasets.load_dataset(str(truth.folder / FORM))
    result.equal(default["train"].features, features, "the configuration that is loaded where none is named")
    divided = datasets.load_dataset(str(truth.folder / "parts" / FORM), "statements")
    result.equal(sorted(divided), ["test", "train", "validation"], "splits of statements that are divided")
    ids = Counter(row["id"] for part in divided.values() for row in part)
    result.equal(ids, Counter(list(truth.texts)), "statements of all splits")
    sentences = datasets.load_dataset(str(truth.folder / FORM), "sentences")["train"]
    labels = next(feature for feature in sentences.features.values() if hasattr(getattr(feature, "feature", None), "names"))
    result.equal(labels.feature.names, [code["id"] for code in truth.codes.values() if code.get("selectable", True)], "class labels")
    result.also.append(f"{len(sentences)} sentences with class labels")
    more = datasets.load_dataset(str(truth.folder / "parts" / FORM), "sentences")
    result.check(sum(map(len, more.values())) > len(sentences), "no untagged sentences where they are asked for")
    return result


def croissant(truth):
    logging.disable(logging.WARNING)
    import mlcroissant

    path = truth.folder / FORM / "croissant.json"
    result = Result(FORM, f"mlcroissant {version('mlcroissant')}")
    dataset = mlcroissant.Dataset(jsonld=str(path))
    issues = dataset.metadata.ctx.issues
    result.equal(sorted(issues.errors), [], "errors")
    result.also.append(f"{len(issues.warnings)} warnings")
    sets = [one.uuid for one in dataset.metadata.record_sets]
    known = {one["id"]: one for one in truth.annotations}
    for name in sets:
        try:
            rows = list(dataset.records(record_set=name))
        except Exception as error:
            result.wrong(f"{name}: {repr(error.__cause__ or error)[-300:]}")
            continue
        result.check(rows, f"{name}: no records")
        if not name.startswith("annotations"):
            continue
        for row in rows:
            row = {key.split("/", 1)[1]: value.decode() if isinstance(value, bytes) else value for key, value in row.items()}
            one = known[row["annotation"]]
            result.out += 1
            result.right += result.equal((row["quote"], int(row["start"])), joined(truth, one), f"{one['id']}: quote and start")
    logging.disable(logging.NOTSET)
    result.also.append(f"{len(sets)} sets of records")
    return result


def joined(truth, one):
    """The words in a table, where the parts of a passage are joined, and where they start."""
    start, end = one["spans"][0]["chars"][0], one["spans"][-1]["chars"][1]
    return truth.texts[one["statement"]][start:end], start


def package(truth):
    import frictionless

    path = truth.folder / FORM / "datapackage.json"
    result = Result(FORM, f"frictionless {version('frictionless')}")
    with contextlib.redirect_stdout(io.StringIO()):
        report = frictionless.validate(str(path))
    result.check(report.valid, f"not valid: {report.flatten(['title', 'note', 'rowNumber'])[:5]} {[error.note for error in report.errors][:5]}")
    package = frictionless.Package(str(path))
    known = {one["id"]: one for one in truth.annotations}
    for row in package.get_resource("annotations").read_rows():
        one = known[row["annotation"]]
        result.out += 1
        result.right += result.equal((row["quote"], row["start"]), joined(truth, one), f"{one['id']}: quote and start")
    result.also.append(f"{len(package.resources)} resources")
    return result
