"""Tables for pandas, with the columns of our CSV tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from ._model import Json, Metadata, Project

if TYPE_CHECKING:
    import pandas


@dataclass(frozen=True, slots=True)
class Tables:
    """Data frames. ``statement_id`` and ``code`` join them."""

    annotations: pandas.DataFrame
    statements: pandas.DataFrame
    codes: pandas.DataFrame


Row = dict[str, Json]


def annotation_rows(project: Project) -> list[Row]:
    """A row for each annotation. Fields of records have a column ``field_ID`` with the value.

    What an accepted suggestion came from is in ``suggested_by`` and the three columns after it.
    """
    statements = {statement.id: statement for statement in project.statements}
    annotators = {annotator.id: annotator.name for annotator in project.annotators}
    codes = {code.id: code for code in project.codebook.codes}
    definitions = {
        (layer.id, it.id): it for layer in project.codebook.layers for it in layer.attributes
    }
    suggested = _accepted_suggestions(project)
    rows: list[Row] = []
    for annotation in project.annotations:
        statement, code = statements[annotation.statement], codes[annotation.code]
        row: Row = {
            "statement": statement.title,
            "statement_id": statement.id,
            "annotation": annotation.id,
            "annotator": annotators[annotation.annotator],
            "layer": code.layer,
            "code": code.id,
            "code_name": code.name,
            "start": annotation.start,
            "end": annotation.end,
            "quote": annotation.quote,
            "note": annotation.note,
            "confidence": annotation.confidence,
            "created": annotation.created,
            "modified": annotation.modified,
            "origin": annotation.origin,
        }
        suggestion = suggested.get(annotation.id, {})
        row.update({column: suggestion.get(name) for column, name in _SUGGESTION.items()})
        for layer, field in definitions:
            found = annotation.attributes.get(field) if layer == code.layer else None
            if found is not None:
                row[f"field_{field}"] = found.value.text
            else:
                row.setdefault(f"field_{field}", None)
        rows.append(row)
    return rows


# The columns about suggestions, and where their values are in a decision.
_SUGGESTION = {
    "suggested_by": "by",
    "suggestion_rule": "rule",
    "suggestion_score": "score",
    "suggestion_revision": "revision",
}


def _accepted_suggestions(project: Project) -> dict[str, Mapping[str, Json]]:
    """The decisions by which suggestions became annotations, by the annotations' ids."""
    found: dict[str, Mapping[str, Json]] = {}
    for name, document in project.attachments.items():
        if not name.startswith("suggestions/") or not isinstance(document, dict):
            continue
        decisions = document.get("decisions")
        for decision in decisions if isinstance(decisions, list) else []:
            accepted = decision.get("accepted") if isinstance(decision, dict) else None
            if isinstance(decision, dict) and isinstance(accepted, str):
                found[accepted] = decision
    return found


def statement_rows(project: Project) -> list[Row]:
    """A row for each statement."""
    counts = Counter(annotation.statement for annotation in project.annotations)
    rows: list[Row] = []
    for statement in project.statements:
        row: Row = {"statement_id": statement.id, "sha256": statement.sha256}
        row.update({it.name: getattr(statement.metadata, it.name) for it in fields(Metadata)})
        row["code_points"] = len(statement.text)
        row["annotations"] = counts[statement.id]
        row["done"] = statement.done
        row["text"] = statement.text
        rows.append(row)
    return rows


def code_rows(project: Project) -> list[Row]:
    """A row for each code."""
    counts = Counter(annotation.code for annotation in project.annotations)
    return [
        {
            "code": code.id,
            "code_name": code.name,
            "layer": code.layer,
            "parent": code.parent,
            "definition": code.definition,
            "selectable": code.selectable,
            "set_aside": code.set_aside,
            "annotations": counts[code.id],
        }
        for code in project.codebook.codes
    ]


def to_pandas(project: Project) -> Tables:
    import pandas

    return Tables(
        annotations=pandas.DataFrame(annotation_rows(project)),
        statements=pandas.DataFrame(statement_rows(project)),
        codes=pandas.DataFrame(code_rows(project)),
    )
