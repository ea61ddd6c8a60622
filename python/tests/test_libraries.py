"""What is made for other libraries. Each test is skipped where its library is missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import statement_annotator as sa
from statement_annotator._datasets import rows
from statement_annotator._tables import annotation_rows, code_rows, statement_rows


def test_rows_are_complete(sample: Path) -> None:
    project = sa.load(sample)
    table = annotation_rows(project)
    assert len(table) == len(project.annotations)
    assert len({tuple(row) for row in table}) == 1, "every row has the same columns"
    assert len(statement_rows(project)) == len(project.statements)
    assert sum(int(str(row["annotations"])) for row in code_rows(project)) == len(table)
    assert sum(len(row["spans"]) for row in rows(project)) == len(table)


def test_rows_say_what_suggested_an_annotation(sample: Path) -> None:
    document = json.loads(sample.read_text("utf-8"))
    first, second, *_ = document["annotations"]
    decision = {"by": "rule", "rule": "will", "score": 0.87, "revision": "0a1b2c"}
    document["attachments"] = {
        f"suggestions/{first['statement']}": {
            "decisions": [{**decision, "accepted": first["id"]}, {**decision, "code": "pledge"}]
        }
    }
    columns = ["suggested_by", "suggestion_rule", "suggestion_score", "suggestion_revision"]
    rows = {row["annotation"]: row for row in annotation_rows(sa.loads(json.dumps(document)))}
    assert [rows[first["id"]][it] for it in columns] == ["rule", "will", 0.87, "0a1b2c"]
    assert [rows[second["id"]][it] for it in columns] == [None] * 4


def test_pandas(sample: Path) -> None:
    pytest.importorskip("pandas")
    project = sa.load(sample)
    tables = project.to_pandas()
    assert list(tables.annotations["quote"]) == [it.quote for it in project.annotations]
    joined = tables.annotations.merge(tables.statements, on="statement_id")
    joined = joined.merge(tables.codes, on="code")
    assert len(joined) == len(project.annotations)
    rows: Any = joined.to_dict("records")
    for row in rows:
        assert row["text"][row["start"] : row["end"]].startswith(row["quote"].split(" ")[0])


def test_spacy(sample: Path) -> None:
    pytest.importorskip("spacy")
    project = sa.load(sample)
    docs = project.to_spacy()
    assert [doc.text for doc in docs] == [it.text for it in project.statements]
    parts = sum(len(annotation.spans) for annotation in project.annotations)
    assert sum(len(group) for doc in docs for group in doc.spans.values()) == parts
    for doc in docs:
        for group in doc.spans.values():
            for span in group:
                assert span.id_ in doc.user_data["annotations"] and span.label_
    strict = project.to_spacy(alignment="strict")
    exact = {
        part.quote
        for annotation in project.annotations
        for part in annotation.spans
    }
    for doc in strict:
        for group in doc.spans.values():
            assert all(span.text in exact for span in group)


def test_datasets(sample: Path) -> None:
    pytest.importorskip("datasets")
    project = sa.load(sample)
    dataset = project.to_datasets()
    assert len(dataset) == len(project.statements)
    for row in dataset:
        for span in row["spans"]:
            first = span["parts"][0]
            quote = row["text"][first["start"] : first["end"]]
            assert span["quote"].startswith(quote)
