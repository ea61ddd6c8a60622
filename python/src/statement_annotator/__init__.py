"""Loads project files of Statement Annotator, and checks every quote and every text."""

from ._errors import Damaged, FileError, NewerVersion, NotAProjectFile, Problem
from ._load import load, loads, problems
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
from ._tables import Tables

__version__ = "0.1.0"

__all__ = [
    "Annotation",
    "Annotator",
    "Attribute",
    "AttributeDefinition",
    "Choice",
    "Code",
    "Codebook",
    "Damaged",
    "FileError",
    "Json",
    "Layer",
    "Metadata",
    "NewerVersion",
    "NotAProjectFile",
    "Paragraph",
    "Problem",
    "Project",
    "Span",
    "Statement",
    "Tables",
    "Value",
    "Zone",
    "load",
    "loads",
    "problems",
]
