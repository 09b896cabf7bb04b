"""What users write; mypy and pyright in their strict modes must accept all of it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import attrs

import newsmodel as nm
from newsmodel.formats import json as native


def facts(copy: str | bytes) -> dict[str, str | None]:
    """Read a story and pick values out of it."""
    article = nm.parse(copy, date=datetime.date(2019, 3, 14), attributions=True, id="ferry-1")
    headline: str | None = article.headline.text if article.headline is not None else None
    places: tuple[str, ...] = article.dateline.places if article.dateline is not None else ()
    updated: datetime.date | None = article.updated.date if article.updated is not None else None
    agency: str | None = None
    for caption in article.captions:
        if caption.credit is not None:
            agency = caption.credit.agency
    return {"headline": headline, "place": places[0] if places else None, "day": str(updated), "agency": agency}


def words(article: nm.Article) -> Iterator[tuple[str, str, float]]:
    """Say who said what."""
    for attribution in article.attributions:
        speaker: nm.Speaker | None = attribution.speaker
        who = speaker.name if speaker is not None and speaker.name is not None else "somebody"
        for piece in attribution.content:
            span: nm.Span | None = piece.span
            if span is not None:
                yield who, article[span], attribution.confidence
        if attribution.cue is not None and attribution.cue.act is nm.Act.DENY:
            print(attribution.cue.lemma, attribution.cue.negated)
        if attribution.when is not None and attribution.when.date is not None:
            first: datetime.date = attribution.when.date.start
            print(first.isoformat())
    for speaker in article.speakers:
        print(speaker.kind is nm.SpeakerKind.PERSON, len(article.said_by(str(speaker))))


def by_hand() -> nm.Article:
    """Build a story of plain texts and dates, and change it."""
    article = nm.Article(
        headline="Bridge reopens",
        paragraphs=["Traffic crossed on Monday.", nm.Mention("It held.")],
        published=datetime.datetime(2019, 3, 14, 12, 30, tzinfo=datetime.UTC),
        updated=datetime.date(2019, 3, 15),
        dateline=nm.Dateline("PORT HOLLIN:", places=["PORT HOLLIN"], date=nm.PartialDate(month=3, day=14)),
        captions=["The bridge. (AP)", nm.Caption("The pier.", credit="AFP")],
        attributions=[nm.Attribution(source="the council", cue="said", content=["it held"])],
        agencies=["AP"],
    )
    return attrs.evolve(article, headline="Bridge opens again")


def there_and_back(article: nm.Article) -> nm.Article:
    """Write and read."""
    text: str = nm.dumps(article)
    any_format: str | bytes = nm.dumps(article, format="json")
    again: nm.Article = nm.loads(any_format)
    lines: str = native.dumps_lines([article, again])
    several: tuple[nm.Article, ...] = native.loads_lines(lines)
    copy: str = nm.to_text(several[0])
    try:
        return nm.loads(text)
    except nm.ConversionError as error:
        for path, reason in error.problems:
            print(path.upper(), reason.upper(), copy)
        raise


def trouble(copy: str) -> list[str]:
    """List what is wrong."""
    found: list[str] = []
    for article in nm.parse_all(copy):
        for problem in article.problems:
            if problem.severity is nm.Severity.ERROR or problem.code is nm.ProblemCode.MOJIBAKE:
                found.append(f"{problem.code.value} {article.offset}")
    try:
        nm.parse(copy, strict=True)
    except nm.ParseError as error:
        found.append(f"{error.start} {error.message}")
    return found


def anywhere(text: str) -> int:
    """Find attributions in any running text."""
    found: tuple[nm.Attribution, ...] = nm.find_attributions(text, min_confidence=0.5)
    return sum(len(attribution.quotes) for attribution in found)


def looks(articles: tuple[nm.Article, ...]) -> list[str]:
    """Show stories."""
    view = nm.show(articles, limit=3)
    marks: dict[str, object] = nm.to_displacy(articles[0], style="span")
    return [str(view), view.page(), nm.show(articles[0].speakers).page(), *marks]


def many(folder: Path) -> list[str]:
    """Read many stories, and make tables of them."""
    failures: list[str] = []
    articles: list[nm.Article] = []
    sources: list[nm.Source] = ["Bridge reopens", b"Swans close runway", folder / "*.jsonl.gz"]
    for row in nm.parse_many(sources, workers=2, progress=True, id_field="id", attributions=False):
        if row.error is not None:
            failures.append(f"{row.index} {row.name or '-'}: {row.error.upper()}")
        articles.extend(row.articles)
    table: nm.ArticleTable = nm.table(articles)
    said: nm.AttributionTable = table.attributions
    again: tuple[nm.Article, ...] = nm.articles_from_table(table)
    written: int = nm.write_parquet(nm.parse_many(folder), folder / "a.parquet")
    for article in nm.read_parquet(folder / "a.parquet"):
        print(article.id, len(said), len(again), written)
    return failures


def audit(stories: list[nm.Article]) -> dict[str, int]:
    """Count who is heard, and look at what changed between versions."""
    voices: nm.Voices = nm.voices(stories, label=lambda voice: voice.role)
    counts = {str(voice): voice.statements for voice in voices if voice.first is not None}
    best: nm.Voice = voices[0]
    print(best.name, [role.text for role in best.roles], [x.reasons for x in best.evidence if x.merged])
    for group in nm.versions(stories):
        revision: nm.Revision = nm.compare(group[0], group[-1])
        for change in revision.attributions:
            if change.old is not None and "words" in change.changed:
                where: nm.Mention | None = revision.old.paragraph_of(change.old)
                print(where and [x.text for x in nm.sentences(where)], change.old.span)
        print(revision.headline, [x.new.text for x in revision.figures])
    return counts
