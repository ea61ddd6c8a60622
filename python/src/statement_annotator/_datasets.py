"""A dataset for the library of Hugging Face."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from ._model import Metadata, Project

if TYPE_CHECKING:
    import datasets


def rows(project: Project) -> list[dict[str, Any]]:
    """A row for each statement. Every object has every key, so that types can be inferred."""
    annotators = {annotator.id: annotator.name for annotator in project.annotators}
    codes = {code.id: code for code in project.codebook.codes}
    all: list[dict[str, Any]] = []
    for statement in project.statements:
        spans = []
        for annotation in project.annotations_of(statement):
            code = codes[annotation.code]
            spans.append(
                {
                    "id": annotation.id,
                    "start": annotation.start,
                    "end": annotation.end,
                    "quote": annotation.quote,
                    "parts": [{"start": it.start, "end": it.end} for it in annotation.spans],
                    "layer": code.layer,
                    "label": code.id,
                    "label_name": code.name,
                    "annotator": annotators[annotation.annotator],
                    "note": annotation.note,
                    "confidence": annotation.confidence,
                }
            )
        row: dict[str, Any] = {"id": statement.id, "sha256": statement.sha256}
        row.update({it.name: getattr(statement.metadata, it.name) for it in fields(Metadata)})
        row["text"] = statement.text
        row["spans"] = spans
        all.append(row)
    return all


def to_datasets(project: Project) -> datasets.Dataset:
    from datasets import Dataset, Features, List, Value

    part = {"start": Value("int32"), "end": Value("int32")}
    names = ("id", "quote", "layer", "label", "label_name", "annotator", "note", "confidence")
    span: dict[str, Any] = {name: Value("string") for name in names}
    span.update(part, parts=List(part))
    text = ["id", "sha256", *(it.name for it in fields(Metadata)), "text"]
    features: dict[str, Any] = {name: Value("string") for name in text}
    features["spans"] = List(span)
    return Dataset.from_list(rows(project), features=Features(features))
