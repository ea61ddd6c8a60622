"""What can be wrong with a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not fit: where it is, such as ``annotations[3].spans[0]``, and what."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" if self.place else self.what


class FileError(ValueError):
    """A file cannot be loaded."""


class NotAProjectFile(FileError):
    """It is not JSON, or not a file of Statement Annotator."""


class NewerVersion(FileError):
    """It was written by a version that this package cannot read."""


class Damaged(FileError):
    """Something in the file does not fit. ``problems`` has all of it."""

    problems: tuple[Problem, ...]

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        more = f" (and {len(self.problems) - 1} more)" if len(self.problems) > 1 else ""
        super().__init__(f"{self.problems[0]}{more}")
