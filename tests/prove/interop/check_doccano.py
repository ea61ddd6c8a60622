"""doccano's JSONL, by the rules of its import. (It is a server; its reader is thirty lines.)"""

import json
from collections import Counter

from truth import Passage, Result, utf16_slice, utf16_to_chars

FORM = "doccano"


def little(truth):
    if FORM not in truth.formats:
        return
    result, read = Result(FORM, "the rules of doccano 1.8, in check_doccano.py"), []
    path = next((truth.folder / FORM).glob("*.jsonl"))
    with open(path, encoding="utf-8") as file:
        # As doccano opens it.
        examples = [json.loads(line.rstrip()) for line in file]
    seen = set()
    for one in examples:
        statement = one["statement"]
        result.equal(one["text"], truth.texts[statement], "a text")
        seen.add(statement)
        for start, end, label in one["label"]:
            whole = all(type(offset) is int and offset >= 0 for offset in (start, end)) and start < end and label
            result.check(whole, f"not a label: {(start, end, label)}")
            quote = utf16_slice(one["text"], start, end)
            passage = Passage(statement, utf16_to_chars(one["text"], start), utf16_to_chars(one["text"], end), label)
            read.append((passage, quote))
    result.equal(seen, set(truth.texts), "statements")
    # The same label on the same passage stands once, whoever set it.
    expected = Counter(dict.fromkeys(truth.passages(joined=True, annotator=False), 1))
    result.compare(truth, expected, read)
    result.also.append("in UTF-16 units, as its editor counts")
    yield result
