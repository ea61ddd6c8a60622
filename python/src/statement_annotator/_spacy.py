"""Documents for spaCy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._model import Project, Statement

if TYPE_CHECKING:
    import spacy


def to_spacy(
    project: Project, nlp: spacy.language.Language | None, alignment: str
) -> list[spacy.tokens.Doc]:
    blank: dict[str, Any] = {}
    annotators = {annotator.id: annotator.name for annotator in project.annotators}
    layers = {code.id: code.layer for code in project.codebook.codes}
    docs = []
    for statement in project.statements:
        doc = (nlp or _blank(statement, blank)).make_doc(statement.text)
        doc.user_data["statement"] = statement.id
        doc.user_data["title"] = statement.title
        groups: dict[str, list[Any]] = {layer.id: [] for layer in project.codebook.layers}
        annotations: dict[str, dict[str, str]] = {}
        for annotation in project.annotations_of(statement):
            annotations[annotation.id] = {
                "annotator": annotators[annotation.annotator],
                "note": annotation.note,
            }
            # Each part is a span of its own, under the id of the annotation.
            for part in annotation.spans:
                span = doc.char_span(
                    part.start, part.end, label=annotation.code, alignment_mode=alignment
                )
                if span is not None:
                    span.id_ = annotation.id
                    groups[layers[annotation.code]].append(span)
        for layer, spans in groups.items():
            doc.spans[layer] = spans
        doc.user_data["annotations"] = annotations
        docs.append(doc)
    return docs


def _blank(statement: Statement, made: dict[str, Any]) -> Any:
    import spacy

    language = statement.metadata.language.split("-")[0].lower()
    if language not in made:
        try:
            made[language] = spacy.blank(language)
        except Exception:  # a language that is not known, or that needs another package
            made[language] = spacy.blank("xx")
    return made[language]
