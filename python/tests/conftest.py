"""Files to load: our own sample, and what the command line writes, if it was built."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def program() -> str | None:
    """The command line: the environment variable ``STATEMENT_ANNOTATOR``, or the debug build."""
    named = os.environ.get("STATEMENT_ANNOTATOR")
    built = ROOT / "target" / "debug" / "statement-annotator"
    return named or (str(built) if built.exists() else None)


@pytest.fixture(scope="session")
def sample() -> Path:
    return HERE / "sample.json"


@pytest.fixture(scope="session")
def cli() -> str:
    found = program()
    if found is None:
        pytest.skip("the command line is not built: ./dev cli")
    return found


@pytest.fixture(scope="session")
def exported(cli: str, sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample with another statement, as the command line writes it."""
    folder = tmp_path_factory.mktemp("exported")
    (folder / "second.txt").write_text("We pledge 😀 two million.\r\nThank you.\r\n", "utf-8")
    out = folder / "project.json"
    words = [cli, "read", str(folder / "second.txt"), "--into", str(sample), "-o", str(out)]
    subprocess.run(words, check=True, capture_output=True)
    return out
