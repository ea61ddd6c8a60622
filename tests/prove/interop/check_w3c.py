"""W3C Web Annotation: the schemas of its working group, and as linked data."""

import json
import os
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from truth import Passage, Result

FORM = "w3c"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"
RDF_VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"


def collection(truth):
    return json.loads(next((truth.folder / FORM).glob("*.jsonld")).read_bytes())


def items(truth):
    """All annotations, page by page."""
    page, found = collection(truth)["first"], []
    while page:
        found += page["items"]
        page = page.get("next")
    return found


def sources(truth):
    """Statements by what targets call them."""
    seen, named = Counter(), {}
    for one in truth.statements:
        seen[one["sha256"]] += 1
        number = seen[one["sha256"]]
        named[f"urn:sha256:{one['sha256']}" + (f"#{number}" if number > 1 else "")] = one["id"]
    return named


def little(truth):
    if FORM not in truth.formats:
        return
    result, read, named = Result(FORM, "the model, by Python's json"), [], sources(truth)
    names = {code["name"]: code["id"] for code in truth.codes.values()}
    noted = Counter()
    for one in items(truth):
        bodies = one["body"]
        [tag] = [body["value"] for body in bodies if body["purpose"] == "tagging"]
        noted.update((one["id"].removeprefix("urn:uuid:"), body["value"]) for body in bodies if body["purpose"] == "commenting")
        result.check(one["created"].endswith("Z") and one["modified"].endswith("Z"), f"{one['id']}: not UTC")
        for target in one["target"]:
            quote, place = target["selector"]
            result.equal((quote["type"], place["type"]), ("TextQuoteSelector", "TextPositionSelector"), f"{one['id']}: selectors")
            statement = named[target["source"]]
            text, start, end = truth.texts[statement], place["start"], place["end"]
            result.check(text[:start].endswith(quote["prefix"]), f"{one['id']}: prefix")
            result.check(text[end:].startswith(quote["suffix"]), f"{one['id']}: suffix")
            read.append((Passage(statement, start, end, names[tag], one["creator"]["name"]), quote["exact"]))
    result.compare(truth, truth.passages(), read)
    result.equal(noted, Counter((one["id"], one["note"]) for one in truth.annotations if one["note"]), "notes")
    result.also += [f"{sum(noted.values())} notes", f"{len(items(truth))} annotations"]
    yield result


def full(truth):
    if FORM in truth.formats:
        yield from [schemas(truth), linked(truth), collected(truth)]


def schemas(truth):
    """Every schema that a right annotation must pass."""
    from jsonschema import Draft4Validator
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT4

    data = Path(os.environ.get("STATEMENT_DATA", "../shared/data")) / "w3c-annotation-samples"
    result = Result(FORM, f"jsonschema {version('jsonschema')}: the schemas of the W3C")
    if not data.exists():
        result.wrong(f"no {data}: STATEMENT_DATA says where it is")
        return result
    def read(folder):
        return {path: json.loads(path.read_text("utf-8-sig")) for path in sorted((data / folder).rglob("*.json"))}

    definitions = Registry()
    for folder in ["annotations", "collections", "definitions"]:
        for path, schema in read(folder).items():
            resource = Resource.from_contents(schema, default_specification=DRAFT4)
            for name in {schema.get("id"), path.name, path.relative_to(data).as_posix()} - {None}:
                definitions = definitions.with_resource(name, resource)

    def must(folder):
        for path, schema in read(folder).items():
            if schema.get("assertionType", "").casefold() == "must" and schema.get("expectedResult", "valid") == "valid":
                yield path.name, Draft4Validator(schema, registry=definitions)

    schemas = list(must("annotations"))
    result.equal(len(schemas), 54, "schemas that an annotation must pass")
    failed = set()
    for one in items(truth):
        wrong = {name for name, schema in schemas if not schema.is_valid({"@context": CONTEXT, **one})}
        result.out += len(one["target"])
        result.right += len(one["target"]) if not wrong else 0
        failed |= wrong
    result.equal(failed, set(), "schemas that an annotation fails")
    result.also.append(f"{len(schemas) - len(failed)} of {len(schemas)} schemas")
    whole = collection(truth)
    for name, schema in must("collections"):
        one = {"@context": CONTEXT, **whole["first"]} if "page" in name else whole
        errors = [error.message[:200] for error in schema.iter_errors(one)]
        result.check(not errors, f"{name}: {errors[:1]}")
    return result


def loader(truth):
    """Gives the context of the model from the disk, and nothing else."""
    data = Path(os.environ.get("STATEMENT_DATA", "../shared/data")) / "w3c-annotation-samples"
    context = json.loads((data / "anno.jsonld").read_text("utf-8"))

    def load(address, _options):
        if address.rstrip("/") != CONTEXT:
            raise ValueError(f"a context that is not the model's: {address}")
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": context}

    return load


def only(node, name):
    [found] = node[name]
    return found.get("@value", found.get("@id"))


def nodes(tree, name):
    """Every value of a property, however deep; lists are followed."""
    found, stack = [], [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, list):
            stack.extend(reversed(node))
        elif isinstance(node, dict):
            if name in node:
                found.append(node)
            stack.extend(reversed(list(node.values())))
    return found


def linked(truth):
    """What is left of it as linked data, where every name without a meaning is dropped."""
    from pyld import jsonld

    result, read, named = Result(FORM, f"PyLD {version('PyLD')}: expanded"), [], sources(truth)
    expanded = jsonld.expand(collection(truth), {"documentLoader": loader(truth)})
    names = {code["name"]: code["id"] for code in truth.codes.values()}
    for one in nodes(expanded, OA + "hasTarget"):
        tags = [body for body in one[OA + "hasBody"] if only(body, OA + "hasPurpose") == OA + "tagging"]
        [tag] = [only(body, RDF_VALUE) for body in tags]
        [who] = one["http://purl.org/dc/terms/creator"]
        who = only(who, "http://xmlns.com/foaf/0.1/name")
        for target in one[OA + "hasTarget"]:
            selectors = {selector["@type"][0]: selector for selector in target[OA + "hasSelector"]}
            quote, place = selectors[OA + "TextQuoteSelector"], selectors[OA + "TextPositionSelector"]
            start, end = int(only(place, OA + "start")), int(only(place, OA + "end"))
            passage = Passage(named[only(target, OA + "hasSource")], start, end, names[tag], who)
            read.append((passage, only(quote, OA + "exact")))
    result.compare(truth, truth.passages(), read)
    graph = jsonld.to_rdf(collection(truth), {"documentLoader": loader(truth)})
    quads = sum(len(quads) for quads in graph.values())
    relative = [quad for quads in graph.values() for quad in quads if ":" not in quad["predicate"]["value"]]
    result.equal(relative, [], "names that are no addresses")
    result.also.append(f"{quads} quads")
    return result


def collected(truth):
    """The collection around them."""
    from pyld import jsonld

    result = Result(FORM, f"PyLD {version('PyLD')}: collection and texts")
    whole = collection(truth)
    result.equal(whole["total"], len(truth.annotations), "total")
    result.equal(whole["type"] if isinstance(whole["type"], str) else whole["type"][0], "AnnotationCollection", "type")
    expanded = jsonld.expand(whole, {"documentLoader": loader(truth)})
    values = Counter(found["@value"] for node in nodes(expanded, RDF_VALUE) for found in node[RDF_VALUE])
    texts = [one["text"] for one in truth.statements if values[one["text"]] > 0]
    result.equal(len(texts), len(truth.statements), "texts")
    result.also.append(f"{len(texts)} texts")
    return result
