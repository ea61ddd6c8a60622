from __future__ import annotations

import dataclasses
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import statement_annotator as sa


def test_the_sample_is_loaded(sample: Path) -> None:
    project = sa.load(sample)
    assert project.kind == "project" and project.annotations
    for annotation in project.annotations:
        text = project.statement(annotation.statement).text
        for span in annotation.spans:
            assert text[span.start : span.end] == span.quote
        assert project.codebook.code(annotation.code).layer == annotation.layer
        assert project.annotator(annotation.annotator).kind
    assert any("\U00010000" <= letter for it in project.statements for letter in it.text)
    assert any(len(annotation.spans) > 1 for annotation in project.annotations)
    assert any(annotation.attributes for annotation in project.annotations)


def test_nothing_can_be_changed(sample: Path) -> None:
    project = sa.load(sample)
    with pytest.raises(dataclasses.FrozenInstanceError):
        project.annotations[0].note = "x"  # type: ignore[misc]


def test_a_file_of_the_command_line_is_loaded(exported: Path, sample: Path) -> None:
    project = sa.load(exported)
    assert len(project.statements) == len(sa.load(sample).statements) + 1
    assert project.statements[-1].text.endswith("two million.\nThank you.\n")


def test_the_command_line_counts_the_same(cli: str, exported: Path) -> None:
    words = [cli, "report", str(exported), "--format", "json"]
    report = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    project = sa.load(exported)
    assert report["files"][0]["annotations"] == len(project.annotations)
    counted = {it["code"]: it["annotations"] for it in report["codes"] if it["annotations"]}
    codes = [annotation.code for annotation in project.annotations]
    assert counted == {code: codes.count(code) for code in set(codes)}


Change = Callable[[dict[str, Any]], object]


def changed(sample: Path, change: Change) -> bytes:
    document = json.loads(sample.read_text("utf-8"))
    change(document)
    return json.dumps(document).encode()


def span(document: dict[str, Any]) -> dict[str, Any]:
    found = document["annotations"][0]["spans"][0]
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("change", "place", "what"),
    [
        (lambda d: span(d).update(quote="x"), "annotations[0].spans[0]", "the text says"),
        (lambda d: span(d).update(start=10**9), "annotations[0].spans[0]", "not a passage"),
        (lambda d: span(d).update(start="1"), "annotations[0].spans[0].start", "a whole number"),
        (lambda d: span(d).update(start=True), "annotations[0].spans[0].start", "a whole number"),
        (lambda d: span(d).update(start_utf16=10**6), "annotations[0].spans[0]", "UTF-16"),
        (lambda d: span(d).pop("quote"), "annotations[0].spans[0].quote", "it is missing"),
        (lambda d: d["statements"][0].update(sha256="0"), "statements[0].sha256", "was changed"),
        (lambda d: d["codebook"].update(title="x"), "codebook.revision", "was changed"),
        (lambda d: d["annotations"][0].update(code="x"), "annotations[0]", "no code x"),
        (lambda d: d["annotations"][0].update(annotator="x"), "annotations[0]", "annotator"),
        (lambda d: d["annotations"][0].update(statement="x"), "annotations[0]", "statement"),
        (lambda d: d["annotations"].append(d["annotations"][0]), "annotations[", "a second"),
        (lambda d: d.update(statements=3), "statements", "a list"),
        (lambda d: d.update(offset_unit="byte"), "offset_unit", "Unicode"),
    ],
)
def test_what_does_not_fit_is_named(sample: Path, change: Change, place: str, what: str) -> None:
    with pytest.raises(sa.Damaged) as raised:
        sa.loads(changed(sample, change))
    first = raised.value.problems[0]
    assert first.place.startswith(place) and what in first.what, first
    assert str(first) in str(raised.value)


def test_evidence_is_checked_too(sample: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        for annotation in document["annotations"]:
            for attribute in annotation.get("attributes", {}).values():
                if attribute["evidence"]:
                    attribute["evidence"][0][0]["quote"] = "x"
                    return

    (problem,) = sa.problems(changed(sample, change))
    assert ".evidence[0]" in problem.place


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[]", b"{}", b'{"format": "statement-annotator"', b"[" * 100_000]
)
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(sa.NotAProjectFile):
        sa.loads(content)


def test_newer_files_are_refused(sample: Path) -> None:
    with pytest.raises(sa.NewerVersion):
        sa.loads(changed(sample, lambda d: d.update(version="2.0")))
    assert sa.loads(changed(sample, lambda d: d.update(version="1.99"))).version == "1.99"


def test_a_codebook_in_several_languages_has_one_digest(cli: str, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("We pledge 😀 two million.\n", "utf-8")

    def written(language: str) -> Path:
        out = tmp_path / f"{language}.json"
        words = [cli, "read", str(text), "--codebook-language", language, "-o", str(out)]
        subprocess.run(words, check=True, capture_output=True)
        return out

    english, french = written("en"), written("fr")
    books = [sa.load(path).codebook for path in (english, french)]
    assert books[0].revision == books[1].revision
    assert [book.layers[0].name for book in books] == ["Themes", "Thèmes"]
    changed = json.loads(french.read_text("utf-8"))
    changed["codebook"]["codes"][0]["translations"]["en"]["definition"] += "!"
    (tmp_path / "changed.json").write_text(json.dumps(changed), "utf-8")
    with pytest.raises(sa.Damaged):
        sa.load(tmp_path / "changed.json")
