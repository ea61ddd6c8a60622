"""A project and what is in it. Everything is frozen; lists are tuples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    import datasets
    import spacy

    from ._tables import Tables

Json = Union[None, bool, int, float, str, list["Json"], dict[str, "Json"]]


@dataclass(frozen=True, slots=True)
class Span:
    """A passage: ``text[start:end] == quote``. The end is not included."""

    start: int
    end: int
    quote: str
    prefix: str = ""
    suffix: str = ""
    start_utf16: int = 0
    end_utf16: int = 0


@dataclass(frozen=True, slots=True)
class Value:
    """A value of a field: its kind, such as ``money``, and what was recorded."""

    kind: str
    fields: Mapping[str, Json]

    @property
    def text(self) -> str:
        """The value in words: the words of the statement, or the ids of what was chosen."""
        for name in ("text", "number", "choice"):
            found = self.fields.get(name)
            if isinstance(found, str):
                return found
        choices = self.fields.get("choices")
        if isinstance(choices, list):
            return "; ".join(str(choice) for choice in choices)
        yes = self.fields.get("yes")
        return "" if yes is None else ("yes" if yes else "no")


@dataclass(frozen=True, slots=True)
class Attribute:
    """A field of a record: its value, and the passages that show it."""

    value: Value
    evidence: tuple[tuple[Span, ...], ...] = ()
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage with a code, by an annotator."""

    id: str
    statement: str
    code: str
    layer: str
    annotator: str
    spans: tuple[Span, ...]
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    note: str = ""
    confidence: str | None = None
    created: str = ""
    modified: str = ""
    origin: str = ""
    codebook_revision: str = ""

    @property
    def start(self) -> int:
        """Where the first part starts."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where the last part ends."""
        return self.spans[-1].end

    @property
    def quote(self) -> str:
        """The words; parts are joined with a space."""
        return " ".join(span.quote for span in self.spans)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about a statement. What is not known is empty."""

    title: str = ""
    speaker: str = ""
    role: str = ""
    delegation: str = ""
    organ: str = ""
    occasion: str = ""
    topic: str = ""
    date: str = ""
    language: str = ""
    source_url: str = ""
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line that is not blank."""

    start: int
    end: int
    kind: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Zone:
    """``front``, ``body`` or ``back`` of the page that the statement was on."""

    zone: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A text."""

    id: str
    sha256: str
    text: str
    metadata: Metadata
    paragraphs: tuple[Paragraph, ...] = ()
    zones: tuple[Zone, ...] = ()
    done: bool = False

    @property
    def title(self) -> str:
        return self.metadata.title


@dataclass(frozen=True, slots=True)
class Annotator:
    """A person who annotates, or another source of annotations."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen in a field."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class AttributeDefinition:
    """A field of the records in a layer."""

    id: str
    name: str
    kind: str
    required: bool = False
    values: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """Codes that belong together, and the fields of their records."""

    id: str
    name: str
    attributes: tuple[AttributeDefinition, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """What a passage can be tagged with."""

    id: str
    layer: str
    name: str
    parent: str | None = None
    definition: str = ""
    short_name: str = ""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    selectable: bool = True
    set_aside: bool = False


@dataclass(frozen=True, slots=True)
class Codebook:
    """Layers and codes. ``revision`` is the SHA-256 of all of it."""

    id: str
    revision: str
    title: str
    layers: tuple[Layer, ...]
    codes: tuple[Code, ...]

    def code(self, id: str) -> Code:
        """The code with this id; ``KeyError`` if there is none."""
        for code in self.codes:
            if code.id == id:
                return code
        raise KeyError(id)


@dataclass(frozen=True, slots=True)
class Project:
    """Everything in a file."""

    id: str
    name: str
    kind: str
    version: str
    codebook: Codebook
    earlier_codebooks: tuple[Codebook, ...]
    annotators: tuple[Annotator, ...]
    statements: tuple[Statement, ...]
    annotations: tuple[Annotation, ...]
    attachments: Mapping[str, Json]

    def statement(self, id: str) -> Statement:
        """The statement with this id; ``KeyError`` if there is none."""
        for statement in self.statements:
            if statement.id == id:
                return statement
        raise KeyError(id)

    def annotator(self, id: str) -> Annotator:
        """The annotator with this id; ``KeyError`` if there is none."""
        for annotator in self.annotators:
            if annotator.id == id:
                return annotator
        raise KeyError(id)

    def annotations_of(self, statement: Statement | str) -> Iterator[Annotation]:
        """The annotations of a statement, in text order."""
        id = statement if isinstance(statement, str) else statement.id
        return (annotation for annotation in self.annotations if annotation.statement == id)

    def to_pandas(self) -> Tables:
        """Annotations, statements and codes as data frames. Needs pandas."""
        from ._tables import to_pandas

        return to_pandas(self)

    def to_spacy(
        self, nlp: spacy.language.Language | None = None, *, alignment: str = "expand"
    ) -> list[spacy.tokens.Doc]:
        """A ``Doc`` for each statement, with ``doc.spans[layer]``. Needs spaCy.

        ``nlp`` makes the tokens; without it, a blank pipeline of the statement's language does.
        A passage that does not fit the tokens is widened; ``alignment`` may be ``"contract"`` or
        ``"strict"`` instead, which leaves it out.
        """
        from ._spacy import to_spacy

        return to_spacy(self, nlp, alignment)

    def to_datasets(self) -> datasets.Dataset:
        """A row for each statement with its spans, as a ``Dataset``. Needs datasets."""
        from ._datasets import to_datasets

        return to_datasets(self)
