"""CoNLL IOB2: by its rules, and with seqeval and spaCy."""

from collections import Counter
from importlib.metadata import version

from truth import Passage, Result

FORM = "conll"


def sentences(content, separator):
    """Sentences of rows, as doccano and the programs of CoNLL-2003 cut them."""
    for block in content.split("\n\n"):
        rows = [line.split(separator) for line in block.split("\n") if line]
        if rows:
            yield rows


class Cursor:
    """Finds tokens in the texts again, which have no offsets."""

    def __init__(self, truth, order=None):
        self.truth = truth
        self.order = order or list(truth.texts)

    def place(self, statement, words, start):
        """Offsets of words in a statement from `start`, with nothing but white space between; or None."""
        text, places = self.truth.texts[statement], []
        at = text.find(words[0], start)
        for word in words:
            while text[at : at + 1].isspace():
                at += 1
            if at < 0 or not text.startswith(word, at):
                return None
            places.append((at, at + len(word)))
            at += len(word)
        return places

    def find(self, words, known):
        """Where a sentence may stand behind the last one found: statement and offsets, nearest first."""
        statement, at = known
        first = self.order.index(statement) if statement else 0
        for statement in self.order[first:]:
            text = self.truth.texts[statement]
            hit = text.find(words[0], at if statement == known[0] else 0)
            while hit >= 0:
                if places := self.place(statement, words, hit):
                    yield statement, places
                hit = text.find(words[0], hit + 1)


def entities(tags):
    """Runs of B- and I-, strictly as IOB2 has them: (code, first, behind the last)."""
    found = []
    for at, tag in enumerate(tags):
        if tag.startswith("B-"):
            found.append([tag[2:], at, at + 1])
        elif tag.startswith("I-"):
            if not found or found[-1][2] != at or found[-1][0] != tag[2:]:
                return None
            found[-1][2] = at + 1
        elif tag != "O":
            return None
    return found


def files(truth, ending, parts=False):
    folder = truth.folder / ("parts" if parts else "") / FORM
    for path in sorted(folder.rglob(f"*.{ending}")):
        who = truth.annotator_of(path.parent.name) if path.parent != folder else truth.annotators[0]["name"]
        yield path, path.name.split(".")[0], who


def covered(mine, statement, places, code, first, end):
    """The parts of annotations that this run of tokens is all of, as far as the sentence goes."""
    found = set()
    for one in mine:
        if one["statement"] == statement and one["code"] == code:
            for at, part in enumerate(one["spans"]):
                a, b = part["chars"]
                # All tokens of the sentence that share a letter with the passage, and no others.
                if [n for n, (x, y) in enumerate(places) if x < b and a < y] == list(range(first, end)):
                    found.add((one["id"], at))
    return found


def read(truth, result, ending, separator, columns):
    whole = 0
    for path, layer, who in files(truth, ending):
        content = path.read_bytes().decode()
        result.check("\r" not in content and content.endswith("\n"), f"{path.name}: line ends")
        cursor, known, hit = Cursor(truth), (None, 0), set()
        mine = [one for one in truth.annotations if one["annotator"] == who and one["layer"] == layer]
        for rows in sentences(content, separator):
            if rows[0][0] == "-DOCSTART-":
                result.equal(rows, [["-DOCSTART-", "-X-", "O", "O"]] if columns == 4 else rows, f"{path.name}: start of a document")
                continue
            result.check(all(len(row) == columns and all(row) for row in rows), f"{path.name}: not {columns} columns: {rows[:2]}")
            words, tags = [row[0] for row in rows], [row[-1] for row in rows]
            found = entities(tags)
            if not result.check(found is not None, f"{path.name}: not IOB2: {tags}"):
                continue
            # Sentences without annotations are left out, so one that is repeated may be another one.
            best = None
            for statement, places in cursor.find(words, known):
                parts = [covered(mine, statement, places, *run) for run in found]
                if best is None or all(parts):
                    best = (statement, places, parts)
                if all(parts):
                    break
            result.out += len(found)
            if not result.check(best, f"{path.name}: a sentence that is in no text: {words[:8]}"):
                continue
            statement, places, parts = best
            known = (statement, places[-1][1])
            hit = hit.union(*parts)
            result.right += sum(map(bool, parts))
            for run, part in zip(found, parts):
                text = truth.texts[statement][places[run[1]][0] : places[run[2] - 1][1]]
                result.check(part, f"{path.name}: no passage {run[0]} at {places[run[1]][0]} of {statement}: {text[:60]!r}")
        kept = {one for one, _ in hit}
        whole += len(kept)
        # The longest of each layer must be there, so nothing that shares no text with another one is missing.
        for one in mine:
            alone = not any(
                other is not one and other["statement"] == one["statement"]
                and any(a["chars"][0] < b["chars"][1] and b["chars"][0] < a["chars"][1] for a in widened(truth, other) for b in widened(truth, one))
                for other in mine
            )
            if alone and one["id"] not in kept and one["quote"].strip():
                result.wrong(f"{path.name}: {one['id']} {one['code']} overlaps nothing and is not there: {one['quote'][:60]!r}")
    result.also.append(f"{whole} annotations of {len(truth.annotations)}, the others lie within longer ones")


def widened(truth, one):
    """The parts of an annotation, as long as the words around them might be."""
    text = truth.texts[one["statement"]]
    for part in one["spans"]:
        start, end = part["chars"]
        while start > 0 and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and not text[end].isspace():
            end += 1
        yield {"chars": (start, end)}


def little(truth):
    if FORM not in truth.formats:
        return
    for ending, separator, columns, name in [
        ("conll", " ", 4, "the rules of IOB2 in four columns"),
        ("tsv", "\t", 2, "doccano's rules of two columns"),
    ]:
        result = Result(FORM, f"{name}, in check_conll.py")
        read(truth, result, ending, separator, columns)
        yield result
    result = Result(FORM, "divided into parts")
    seen = {}
    for path, layer, who in files(truth, "tsv", parts=True):
        part = path.name.split(".")[1]
        for rows in sentences(path.read_bytes().decode(), "\t"):
            words = [row[0] for row in rows]
            homes = [one for one in truth.texts if any(Cursor(truth, [one]).find(words, (None, 0)))]
            result.check(homes, f"{path.name}: a sentence that is in no text")
            if len(homes) == 1:
                seen.setdefault(homes[0], set()).add(part)
    result.check(all(len(parts) == 1 for parts in seen.values()), f"a statement in two parts: {seen}")
    result.equal({part for parts in seen.values() for part in parts}, {"train", "dev", "test"}, "parts")
    result.also.append(f"{len(seen)} statements, each in one part")
    yield result


def full(truth):
    if FORM not in truth.formats:
        return
    from seqeval.metrics.sequence_labeling import get_entities
    from seqeval.metrics import f1_score
    from seqeval.scheme import IOB2

    result = Result(FORM, f"seqeval {version('seqeval')}")
    for path, _, _ in files(truth, "tsv"):
        tags = [[row[1] for row in rows] for rows in sentences(path.read_bytes().decode(), "\t")]
        for one in tags:
            ours = [(code, first, end - 1) for code, first, end in entities(one)]
            theirs = get_entities(one)
            result.out += len(ours)
            result.right += len(set(ours) & set(theirs))
            result.equal(theirs, ours, f"{path.name}: entities")
        result.equal(f1_score(tags, tags, mode="strict", scheme=IOB2), 1.0 if any(map(entities, tags)) else 0.0, f"{path.name}: F1 with itself")
    yield result

    from spacy.training.converters import conll_ner_to_docs

    result = Result(FORM, f"spaCy {version('spacy')} (convert -c ner)")
    for path, _, _ in files(truth, "conll"):
        content = path.read_bytes().decode()
        ours = [
            (tuple(row[0] for row in rows[first:end]), code)
            for rows in sentences(content, " ")
            if rows[0][0] != "-DOCSTART-"
            for code, first, end in entities([row[-1] for row in rows])
        ]
        docs = conll_ner_to_docs(content, n_sents=1, no_print=True)
        theirs = [(tuple(token.text for token in ent), ent.label_) for doc in docs for ent in doc.ents]
        result.out += len(ours)
        result.right += sum((Counter(ours) & Counter(theirs)).values())
        result.equal(len(theirs), len(ours), f"{path.name}: entities")
    yield result
