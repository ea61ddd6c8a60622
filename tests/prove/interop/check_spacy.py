"""JSONL for spaCy: tokens, strict spans, and once through its own binary form."""

import json
from importlib.metadata import version

from truth import Passage, Result

FORM = "spacy"


def lines(truth, folder=""):
    path = next((truth.folder / folder / FORM).glob("*.jsonl"))
    # Not splitlines(): a JSON text may hold signs that it takes for the end of a line.
    return [json.loads(line) for line in path.read_bytes().decode().split("\n") if line]


def little(truth):
    """As Prodigy reads it: spans lie on the tokens that came along."""
    if FORM not in truth.formats:
        return
    for folder in ["", "parts"]:
        result, read, untagged, splits = Result(FORM, f"the rules of Prodigy{', in parts' if folder else ''}"), [], 0, {}
        for line in lines(truth, folder):
            text, tokens = line["text"], line["tokens"]
            together = "".join(token["text"] + " " * token["ws"] for token in tokens)
            result.equal(together, text, "tokens")
            statement = line["meta"]["statement"]
            splits.setdefault(statement, set()).add(line["meta"].get("split"))
            if "sentence" in line["meta"]:
                untagged += 1
                start, end = line["meta"]["start"], line["meta"]["end"]
                result.equal(truth.texts[statement][start:end], text, "an untagged sentence")
                result.equal(line["spans"], [], "spans of an untagged sentence")
                continue
            result.equal(text, truth.texts[statement], "a text")
            for span in line["spans"]:
                first, last = tokens[span["token_start"]], tokens[span["token_end"]]
                result.equal((first["start"], last["end"]), (span["start"], span["end"]), "tokens of a span")
                read.append((Passage(statement, span["start"], span["end"], span["label"]), text[span["start"] : span["end"]]))
        result.compare(truth, truth.passages(annotator=False), read)
        if folder:
            result.check(untagged > 0, "no untagged sentences")
            result.check(all(len(found) == 1 for found in splits.values()), f"a statement in two parts: {splits}")
            result.equal({part for found in splits.values() for part in found}, {"train", "dev", "test"}, "parts")
            result.also += [f"{untagged} untagged sentences", "each statement in one part"]
        yield result


def full(truth):
    if FORM not in truth.formats:
        return
    import spacy
    from spacy.tokens import Doc, DocBin

    nlp = spacy.blank("xx")
    result, docs, read, widened = Result(FORM, f"spaCy {version('spacy')}: strict spans, DocBin"), [], [], 0
    for line in lines(truth):
        doc = Doc(nlp.vocab, words=[one["text"] for one in line["tokens"]], spaces=[one["ws"] for one in line["tokens"]])
        result.equal(doc.text, line["text"], "the text of the tokens")
        spans = [doc.char_span(one["start"], one["end"], label=one["label"], alignment_mode="strict") for one in line["spans"]]
        result.equal(spans.count(None), 0, "spans that spaCy refuses")
        doc.spans["sc"] = [span for span in spans if span is not None]
        doc.user_data["statement"] = line["meta"]["statement"]
        docs.append(doc)
        plain = nlp.make_doc(line["text"])
        widened += sum(1 for one in line["spans"] if plain.char_span(one["start"], one["end"], alignment_mode="strict") is None)
    stored = DocBin(store_user_data=True, docs=docs).to_bytes()
    for doc in DocBin().from_bytes(stored).get_docs(nlp.vocab):
        statement = doc.user_data["statement"]
        read += [(Passage(statement, one.start_char, one.end_char, one.label_), one.text) for one in doc.spans["sc"]]
    result.compare(truth, truth.passages(annotator=False), read)
    result.also.append(f"on spaCy's own tokens {widened} would not lie on token borders")
    yield result
