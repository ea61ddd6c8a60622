"""Label Studio: its SDK checks the interface and the tasks, and converts them to other formats."""

import json
import logging
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from truth import Passage, Result

FORM = "label-studio"


def tasks(truth):
    return json.loads((truth.folder / FORM / "tasks.json").read_bytes())


def little(truth):
    if FORM not in truth.formats:
        return
    result, read, noted, values = Result(FORM, "Python's json, in code points"), [], Counter(), 0
    known = {one["id"]: one for one in truth.annotations}
    for task in tasks(truth):
        statement, text = task["data"]["statement"], task["data"]["text"]
        result.equal(text, truth.texts[statement], "a text")
        for annotation in task["annotations"]:
            regions = annotation["result"]
            [who] = [one["value"]["text"][0] for one in regions if one.get("from_name") == "annotator"]
            places = {}
            for one in regions:
                if one["type"] != "labels":
                    continue
                value = one["value"]
                [code] = value["labels"]
                result.check(one["id"] not in places, f"{one['id']}: an id twice")
                places[one["id"]] = (value["start"], value["end"])
                read.append((Passage(statement, value["start"], value["end"], code, who), text[value["start"] : value["end"]]))
                result.equal(value["text"], text[value["start"] : value["end"]], f"{one['id']}: text")
                result.equal(one["from_name"], truth.codes[code]["layer"], f"{one['id']}: layer")
                noted.update((statement, who, note) for note in one.get("meta", {}).get("text", []))
            for one in regions:
                if one["type"] == "relation":
                    result.check({one["from_id"], one["to_id"]} <= set(places), f"a relation of nothing: {one}")
                elif one["type"] != "labels" and "start" in one["value"]:
                    result.equal((one["value"]["start"], one["value"]["end"]), places[one["id"]], f"{one['id']}: the place of {one['from_name']}")
                    if one["id"] in known and "." in one["from_name"]:
                        values += 1
                        attribute = known[one["id"]]["attributes"][one["from_name"].split(".")[1]]["value"]
                        wanted = {"choice": lambda: [attribute["choice"]], "multiple_choice": lambda: attribute["choices"], "yes_no": lambda: ["yes" if attribute["yes"] else "no"], "number": lambda: float(attribute["number"])}
                        wanted = wanted.get(attribute["kind"], lambda: [attribute["text"]])()
                        got = next(one["value"][key] for key in ["choices", "number", "text"] if key in one["value"])
                        result.equal(got, wanted, f"{one['id']}: {one['from_name']}")
    result.compare(truth, truth.passages(), read)
    wanted = Counter((one["statement"], one["annotator"], one["note"]) for one in truth.annotations if one["note"])
    result.equal(noted, wanted, "notes")
    wanted = sum(len(one["attributes"]) for one in truth.annotations)
    result.equal(values, wanted, "values")
    result.also += [f"{sum(noted.values())} notes", f"{values} values"]
    yield result


def full(truth):
    if FORM not in truth.formats:
        return
    logging.disable(logging.ERROR)
    yield checked(truth)
    yield from converted(truth)
    logging.disable(logging.NOTSET)


def checked(truth):
    from label_studio_sdk.label_interface import LabelInterface

    result = Result(FORM, f"label-studio-sdk {version('label-studio-sdk')}: LabelInterface")
    interface = LabelInterface((truth.folder / FORM / "config.xml").read_text("utf-8"))
    interface.validate()
    regions = 0
    for task in tasks(truth):
        for annotation in task["annotations"]:
            fine = interface.validate_annotation(annotation)
            if not result.check(fine, f"{task['data']['title']}: not a valid annotation"):
                bad = [(one, interface.validate_region(one, return_errors=True)) for one in annotation["result"]]
                for one, errors in [(one, errors) for one, errors in bad if errors not in (True, [], None)][:3]:
                    result.wrong(f"{one} {errors}")
            labels = [one for one in annotation["result"] if one["type"] == "labels"]
            regions += len(annotation["result"])
            result.out += len(labels)
            result.right += len(labels) if fine else 0
    result.also.append(f"{regions} items")
    return result


def converted(truth):
    """As after an import: Label Studio gives ids, times and users of its own."""
    from label_studio_sdk.converter import Converter

    every, number = tasks(truth), 1
    for task in every:
        task["id"] = number
        for annotation in task["annotations"]:
            number += 1
            annotation |= {"id": number, "completed_by": 1, "created_at": "2017-03-15T00:00:00Z", "updated_at": "2017-03-15T00:00:00Z", "lead_time": 1}
        number += 1
    folder = truth.folder / "label-studio-converted"
    folder.mkdir(exist_ok=True)
    source = folder / "tasks.json"
    source.write_text(json.dumps(every), "utf-8")
    config = str(truth.folder / FORM / "config.xml")
    name = f"label-studio-sdk {version('label-studio-sdk')}: converter"

    result = Result(FORM, f"{name} JSON_MIN")
    Converter(config, str(folder), download_resources=False).convert(str(source), str(folder / "min"), "JSON_MIN", is_dir=False)
    read = []
    for task in json.loads(next(Path(folder / "min").glob("*.json")).read_bytes()):
        statement = task["statement"]
        for layer in truth.codebook["layers"]:
            for one in task.get(layer["id"], []):
                read += [(Passage(statement, one["start"], one["end"], code), one["text"]) for code in one["labels"]]
    result.compare(truth, truth.passages(annotator=False), read)
    yield result

    result = Result(FORM, f"{name} CONLL2003")
    Converter(config, str(folder), download_resources=False).convert(str(source), str(folder / "conll"), "CONLL2003", is_dir=False)
    content = next(Path(folder / "conll").rglob("*.conll")).read_text("utf-8")
    tags = Counter(line.rsplit(" ", 1)[1] for line in content.split("\n") if " -X- _ " in line)
    labels = {tag.split("-", 1)[1] for tag in tags if tag != "O"}
    result.check(labels and labels <= set(truth.codes), f"labels: {labels - set(truth.codes)}")
    result.also.append(f"{sum(count for tag, count in tags.items() if tag.startswith('B-'))} passages of {len(labels)} labels; it keeps one of those that overlap")
    yield result
