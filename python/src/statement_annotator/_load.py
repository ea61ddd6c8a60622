"""Loads a file and checks it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

from ._errors import Damaged, NewerVersion, NotAProjectFile, Problem
from ._model import (
    Annotation,
    Annotator,
    Attribute,
    AttributeDefinition,
    Choice,
    Code,
    Codebook,
    Json,
    Layer,
    Metadata,
    Paragraph,
    Project,
    Span,
    Statement,
    Value,
    Zone,
)

FORMAT = "statement-annotator"
MAJOR = 1
KINDS = ("project", "exercise", "key", "hand-in", "feedback")

T = TypeVar("T")


def load(path: str | os.PathLike[str]) -> Project:
    """Loads a project file.

    Raises ``NotAProjectFile``, ``NewerVersion`` or ``Damaged``.
    """
    with open(path, "rb") as file:
        return loads(file.read())


def loads(content: str | bytes) -> Project:
    """Loads the content of a project file."""
    document = _document(content)
    found = problems(document)
    if found:
        raise Damaged(found)
    return _project(_Object(document, ""))


def problems(document: Mapping[str, Json] | str | bytes) -> list[Problem]:
    """Everything in a file that does not fit; empty if it can be loaded."""
    if isinstance(document, (str, bytes)):
        document = _document(document)
    try:
        return list(_problems(_Object(document, "")))
    except _Misshapen as error:
        return [Problem(error.place, error.what)]


def _document(content: str | bytes) -> dict[str, Json]:
    try:
        text = content.decode("utf-8") if isinstance(content, bytes) else content
        document = json.loads(text.removeprefix("\ufeff"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise NotAProjectFile(f"it is not JSON: {error}") from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise NotAProjectFile("it is JSON, but not a file of Statement Annotator")
    version = document.get("version")
    major = version.split(".")[0] if isinstance(version, str) else ""
    if not major.isdigit():
        raise Damaged([Problem("version", "it is not a version such as 1.4")])
    if int(major) > MAJOR:
        raise NewerVersion(f"it has version {version}; this package reads {MAJOR}.x")
    if document.get("kind") not in KINDS:
        raise NotAProjectFile(f"it is a file of another kind: {document.get('kind')!r}")
    return document


class _Misshapen(Exception):
    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place, self.what = place, what


class _Object:
    """An object of the file, with its place in messages."""

    def __init__(self, value: Mapping[str, Json], place: str) -> None:
        self.value, self.place = value, place

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name

    def has(self, name: str) -> bool:
        return self.value.get(name) is not None

    def _get(self, name: str, kind: type[T], what: str) -> T:
        if name not in self.value:
            raise _Misshapen(self._at(name), "it is missing")
        found = self.value[name]
        # True is a number in Python, and not in JSON.
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            raise _Misshapen(self._at(name), f"it should be {what}")
        return found

    def text(self, name: str, default: str | None = None) -> str:
        if default is not None and not self.has(name):
            return default
        return self._get(name, str, "a text")

    def maybe(self, name: str) -> str | None:
        return self.text(name) if self.has(name) else None

    def number(self, name: str) -> int:
        return self._get(name, int, "a whole number")

    def truth(self, name: str, default: bool) -> bool:
        return self._get(name, bool, "true or false") if self.has(name) else default

    def object(self, name: str) -> _Object:
        return _Object(self._get(name, dict, "an object"), self._at(name))

    def _list(self, name: str) -> list[Json]:
        return self._get(name, list, "a list") if self.has(name) else []

    def objects(self, name: str) -> Iterator[_Object]:
        for at, value in enumerate(self._list(name)):
            place = f"{self._at(name)}[{at}]"
            if not isinstance(value, dict):
                raise _Misshapen(place, "it should be an object")
            yield _Object(value, place)

    def lists(self, name: str) -> Iterator[list[_Object]]:
        for at, value in enumerate(self._list(name)):
            yield list(_Object({"of": value}, f"{self._at(name)}[{at}]").objects("of"))

    def texts(self, name: str) -> tuple[str, ...]:
        found = self._list(name)
        if not all(isinstance(it, str) for it in found):
            raise _Misshapen(self._at(name), "it should be a list of texts")
        return cast("tuple[str, ...]", tuple(found))

    def items(self, name: str) -> Iterator[tuple[str, _Object]]:
        if not self.has(name):
            return
        for key, value in self.object(name).value.items():
            place = f"{self._at(name)}.{key}"
            if not isinstance(value, dict):
                raise _Misshapen(place, "it should be an object")
            yield key, _Object(value, place)


# ---- what does not fit -----------------------------------------------------------------------


class _Text:
    """A text, and how many UTF-16 units are before each character."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._units: list[int] | None = None
        if any(letter > "\uffff" for letter in text):
            units, at = [0], 0
            for letter in text:
                at += 2 if letter > "\uffff" else 1
                units.append(at)
            self._units = units

    def utf16(self, at: int) -> int:
        return at if self._units is None else self._units[at]


def _problems(file: _Object) -> Iterator[Problem]:
    if file.text("offset_unit") != "unicode_code_point":
        yield Problem("offset_unit", "positions do not count Unicode code points")
    for book in [file.object("codebook"), *file.objects("earlier_codebooks")]:
        yield from _codebook_problems(book)
    texts: dict[str, _Text] = {}
    for statement in file.objects("statements"):
        id, text = statement.text("id"), statement.text("text")
        if id in texts:
            yield Problem(statement.place, f"a second statement has the id {id}")
        texts[id] = _Text(text)
        yield from _text_problems(statement, texts[id])
    codes = {code.text("id") for code in file.object("codebook").objects("codes")}
    annotators = {annotator.text("id") for annotator in file.objects("annotators")}
    seen: set[str] = set()
    for annotation in file.objects("annotations"):
        id, of = annotation.text("id"), annotation.text("statement")
        if id in seen:
            yield Problem(annotation.place, f"a second annotation has the id {id}")
        seen.add(id)
        if annotation.text("code") not in codes:
            yield Problem(annotation.place, f"there is no code {annotation.text('code')}")
        if annotation.text("annotator") not in annotators:
            yield Problem(annotation.place, "there is no such annotator")
        if of not in texts:
            yield Problem(annotation.place, "there is no such statement")
            continue
        yield from _annotation_problems(annotation, texts[of])
    # What else is read must have the right types, too.
    _project(file)


def _codebook_problems(book: _Object) -> Iterator[Problem]:
    content = {name: value for name, value in book.value.items() if name != "revision"}
    language = content.get("language")
    if isinstance(language, str):
        content = _spread(content, language)
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    if _sha256(canonical) != book.text("revision"):
        yield Problem(f"{book.place}.revision", "the codebook was changed: its digest is another")


_TEXTS = (
    *("title", "guidelines", "short_name", "definition", "include", "exclude", "examples"),
    *("help", "names_by_code", "help_by_code"),
)


def _spread(item: dict[str, Any], language: str) -> dict[str, Any]:
    """A codebook, or something in it, with no language on top: names are in `labels`, texts in `translations`."""
    spread = dict(item)
    of_name = spread.pop("language", language)
    of_texts = spread.pop("language_of_texts", language)
    if "name" in spread:
        spread["labels"] = {**spread.get("labels", {}), of_name: spread.pop("name")}
    texts = {name: spread.pop(name) for name in _TEXTS if name in spread}
    texts = {name: text for name, text in texts.items() if text != ""}
    if texts:
        spread["translations"] = {**spread.get("translations", {}), of_texts: texts}
    for name in ("layers", "codes", "attributes", "values"):
        if isinstance(spread.get(name), list):
            spread[name] = [_spread(it, language) for it in spread[name]]
    return spread


def _text_problems(statement: _Object, text: _Text) -> Iterator[Problem]:
    if _sha256(text.text) != statement.text("sha256"):
        yield Problem(f"{statement.place}.sha256", "the text was changed: its digest is another")
    end = len(text.text)
    for name in ("paragraphs", "zones"):
        for part in statement.objects(name):
            if not 0 <= part.number("start") <= part.number("end") <= end:
                yield Problem(part.place, "it is outside of the text")


def _annotation_problems(annotation: _Object, text: _Text) -> Iterator[Problem]:
    spans = list(annotation.objects("spans"))
    if not spans:
        yield Problem(annotation.place, "it has no span")
    passages = [spans]
    for _, attribute in annotation.items("attributes"):
        passages.extend(attribute.lists("evidence"))
    for passage in passages:
        before = 0
        for span in passage:
            if span.number("start") < before:
                yield Problem(span.place, "spans overlap or are not in text order")
            before = span.number("end")
            yield from _span_problems(span, text)


def _span_problems(span: _Object, text: _Text) -> Iterator[Problem]:
    start, end, quote = span.number("start"), span.number("end"), span.text("quote")
    if not 0 <= start < end <= len(text.text):
        yield Problem(span.place, f"{start} to {end} is not a passage of the text")
        return
    found = text.text[start:end]
    if found != quote:
        yield Problem(span.place, f"the text says {found[:60]!r}, not {quote[:60]!r}")
    units = (span.number("start_utf16"), span.number("end_utf16"))
    if units != (text.utf16(start), text.utf16(end)):
        yield Problem(span.place, "its positions in UTF-16 units are others")


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


# ---- what is in the file ---------------------------------------------------------------------


def _project(file: _Object) -> Project:
    return Project(
        id=file.object("project").text("id"),
        name=file.object("project").text("name"),
        kind=file.text("kind"),
        version=file.text("version"),
        codebook=_codebook(file.object("codebook")),
        earlier_codebooks=_all(file.objects("earlier_codebooks"), _codebook),
        annotators=_all(
            file.objects("annotators"),
            lambda it: Annotator(it.text("id"), it.text("name"), it.text("kind")),
        ),
        statements=_all(file.objects("statements"), _statement),
        annotations=_all(file.objects("annotations"), _annotation),
        attachments=file.object("attachments").value if file.has("attachments") else {},
    )


def _all(objects: Iterator[_Object], read: Callable[[_Object], T]) -> tuple[T, ...]:
    return tuple(read(it) for it in objects)


def _codebook(book: _Object) -> Codebook:
    return Codebook(
        id=book.text("id"),
        revision=book.text("revision"),
        title=book.text("title"),
        layers=_all(book.objects("layers"), _layer),
        codes=_all(book.objects("codes"), _code),
    )


def _layer(layer: _Object) -> Layer:
    return Layer(layer.text("id"), layer.text("name"), _all(layer.objects("attributes"), _field))


def _field(field: _Object) -> AttributeDefinition:
    return AttributeDefinition(
        id=field.text("id"),
        name=field.text("name"),
        kind=field.text("kind"),
        required=field.truth("required", False),
        values=_all(field.objects("values"), lambda it: Choice(it.text("id"), it.text("name"))),
    )


def _code(code: _Object) -> Code:
    return Code(
        id=code.text("id"),
        layer=code.text("layer"),
        name=code.text("name"),
        parent=code.maybe("parent"),
        definition=code.text("definition", ""),
        short_name=code.text("short_name", ""),
        include=code.texts("include"),
        exclude=code.texts("exclude"),
        examples=code.texts("examples"),
        selectable=code.truth("selectable", True),
        set_aside=code.truth("set_aside", False),
    )


def _statement(statement: _Object) -> Statement:
    metadata = statement.object("metadata")
    return Statement(
        id=statement.text("id"),
        sha256=statement.text("sha256"),
        text=statement.text("text"),
        metadata=Metadata(**{name: metadata.text(name, "") for name in Metadata.__slots__}),
        paragraphs=_all(
            statement.objects("paragraphs"),
            lambda it: Paragraph(
                it.number("start"), it.number("end"), it.maybe("kind"), it.maybe("role")
            ),
        ),
        zones=_all(
            statement.objects("zones"),
            lambda it: Zone(it.text("zone"), it.number("start"), it.number("end")),
        ),
        done=statement.truth("done", False),
    )


def _annotation(annotation: _Object) -> Annotation:
    return Annotation(
        id=annotation.text("id"),
        statement=annotation.text("statement"),
        code=annotation.text("code"),
        layer=annotation.text("layer", ""),
        annotator=annotation.text("annotator"),
        spans=_all(annotation.objects("spans"), _span),
        attributes={name: _attribute(it) for name, it in annotation.items("attributes")},
        note=annotation.text("note", ""),
        confidence=annotation.maybe("confidence"),
        created=annotation.text("created", ""),
        modified=annotation.text("modified", ""),
        origin=annotation.text("origin", ""),
        codebook_revision=annotation.text("codebook_revision", ""),
    )


def _attribute(attribute: _Object) -> Attribute:
    value = attribute.object("value")
    fields = {name: it for name, it in value.value.items() if name != "kind"}
    evidence = tuple(tuple(_span(it) for it in passage) for passage in attribute.lists("evidence"))
    return Attribute(Value(value.text("kind"), fields), evidence, attribute.truth("proposed", False))


def _span(span: _Object) -> Span:
    return Span(
        start=span.number("start"),
        end=span.number("end"),
        quote=span.text("quote"),
        prefix=span.text("prefix", ""),
        suffix=span.text("suffix", ""),
        start_utf16=span.number("start_utf16"),
        end_utf16=span.number("end_utf16"),
    )
