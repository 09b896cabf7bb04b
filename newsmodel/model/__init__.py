"""The model of a story: frozen classes, without parsing or input and output."""

from __future__ import annotations

from .article import Article
from .attribution import (
    Act,
    Addressee,
    AddresseeKind,
    Attribution,
    AttributionKind,
    AttributionType,
    Cue,
    Speaker,
    SpeakerKind,
    When,
)
from .block import Block, BlockKind
from .dates import PartialDate, Period
from .header import Byline, Caption, Credit, Dateline, Precision, Stamp
from .mention import Mention
from .metadata import AlternativeHeadline, Concept, DeskLine, Metadata, Related, Rights, Status
from .problem import Problem, ProblemCode, Severity
from .span import Span

__all__ = [
    "Act",
    "Addressee",
    "AddresseeKind",
    "AlternativeHeadline",
    "Article",
    "Attribution",
    "AttributionKind",
    "AttributionType",
    "Block",
    "BlockKind",
    "Byline",
    "Caption",
    "Concept",
    "Credit",
    "Cue",
    "Dateline",
    "DeskLine",
    "Mention",
    "Metadata",
    "PartialDate",
    "Period",
    "Precision",
    "Problem",
    "ProblemCode",
    "Related",
    "Rights",
    "Severity",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Stamp",
    "Status",
    "When",
]


def __dir__() -> list[str]:
    return __all__
