"""Measure how well layout is read on sources that the weights were not learned from.

    python training/unseen_layout.py CORPUS [--fold N]

The sources of `CORPUS/layout` and `CORPUS/wild` are dealt into six folds. For each fold the weights are learned from all
other sources, and the files of the fold are read with them: every source is read once with weights that have not seen it.
The figures go to `training/unseen_layout.json` and from there into the tables of `docs/layout-figures.md`. With `--fold`
only the figures of that fold are printed. A site whose pages were gathered one by one is a source of its own.
"""
# A script, read from top to bottom.
# ruff: noqa: ANN001, ANN201, E501, S311

from __future__ import annotations

import collections
import json
import random
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "training"))

import layout_stories
import train_layout as training

import newsmodel as nm
import newsmodel.layout

FOLDS = 6
EPOCHS = 6  # of learning; fewer than for the weights in the package, which differ little
FIGURES = ROOT / "training" / "unseen_layout.json"
DOCS = ROOT / "docs" / "layout-figures.md"
ALONE = ("aeb", "fundus", "wild", "wire")  # each file of these is from a site or an agency of its own


def source_of(folder, name):
    """Name the source of a file."""
    first = name.partition("-")[0]
    return f"{folder}/{name if first in ALONE or (folder == 'wild' and first == 'px') else first}"


def load(corpus):
    """Read the rows of all stories with their labels, and the gold of all files by source."""
    rows = collections.defaultdict(list)
    for folder in ("layout", "wild"):
        for story in training.gold_stories(corpus / folder, lambda name, folder=folder: source_of(folder, name)):
            if story is not None:
                story.weight = weight_of(story.source)
                rows[story.source].append(story)
    rows["layout/reuters"] = rows["layout/reuters"][::4]
    files = collections.defaultdict(list)
    for folder in ("layout", "wild"):
        for path in sorted((corpus / folder / "gold").glob("*.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            text = (corpus / folder / gold["text_file"]).read_bytes().decode("utf-8")
            files[source_of(folder, gold["id"])].append((gold, text))
    return rows, files


def weight_of(source):
    """How often a story of a source is read in learning."""
    if source.startswith("wild/"):
        return training.WILD
    return 8 if source.startswith(("layout/aeb", "layout/fundus")) else 2 if source == "layout/relaid" else 1


def folds_of(sources):
    """Deal the sources into folds."""
    dealt = sorted(sources)
    random.Random(3).shuffle(dealt)
    return [sorted(dealt[n::FOLDS]) for n in range(FOLDS)]


def read_unseen(held, rows, files, always, score):
    """Learn from all sources but some, and score what is read in those."""
    known = [story for source in sorted(rows) if source not in held for story in rows[source]]
    model = training.model_of(training.learn(always + known, epochs=EPOCHS))
    newsmodel.layout.chain_model = lambda: model
    return {source: score_files(files[source], score) for source in held}


def score_files(files, score):
    """Count what is right in the files of a source."""
    layout, row_of = score
    counts = collections.Counter(files=len(files))
    for gold, text in files:
        articles = nm.parse_all(text, attributions=False)
        given = [row_of(article) for article in articles]
        scored = set(gold["scored_fields"])
        whole = "article_boundaries" not in scored or len(given) == len(gold["articles"])
        for right, found in layout.pair(gold["articles"], given, text):
            whole = score_story(layout, scored, right, found, counts) and whole
        counts["whole"] += whole
        counts["false errors"] += any(
            p.severity is nm.Severity.ERROR and p.code is nm.ProblemCode.TRUNCATED_PARAGRAPH
            for a in articles
            for p in a.problems
        )
    return dict(sorted(counts.items()))


def score_story(layout, scored, right, found, counts):
    """Count the fields of a story; return whether all are right."""
    whole = True
    for field, parts in layout.FIELDS.items():
        for label, same in parts if field in scored else ():
            good = bool(same(right.get(field), found.get(field)))
            whole = whole and good
            present = layout.has(right.get(field))
            counts[f"{label} {'stated' if present else 'absent'}"] += 1
            counts[f"{label} {'right' if present else 'false'}"] += good if present else not good
    if "paragraphs" in scored:
        texts, spans = layout.F(), layout.F()
        layout.paragraphs(right, found, texts, spans)
        for name in ("tp", "gold", "pred"):
            counts[f"paragraphs {name}"] += getattr(texts, name)
        whole = whole and texts.tp == texts.gold == texts.pred
    return whole


# ---------------------------------------------------------------- the tables

NAMES = {
    "headline": "headline", "caption": "first caption", "credit.text": "its credit", "updated": "updated", "published": "published",
    "summary": "summary", "byline": "byline", "dateline.found": "dateline", "dateline.places": "its places",
    "dateline.date": "its day", "dateline.agency": "its agency", "end_notes": "end notes",
}  # fmt: skip


def share(part, whole):
    """A share in percent, or nothing."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def total(figures, start):
    """Add up the figures of the sources whose names begin so."""
    out = collections.Counter()
    for source, counts in figures.items():
        if source.startswith(start):
            out.update(counts)
    return out


def f1(counts):
    """The F1 of paragraphs in percent, or nothing."""
    return share(2 * counts["paragraphs tp"], counts["paragraphs gold"] + counts["paragraphs pred"])


def tables(figures):
    """Write the tables of the documentation."""
    wild, layout = total(figures, "wild/"), total(figures, "layout/")
    lines = [
        "| | real copy: stated | right % | falsely given % | test copy: stated | right % | falsely given % |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for key, name in NAMES.items():
        cells = [
            cell
            for c in (wild, layout)
            for cell in (
                str(c[f"{key} stated"]),
                share(c[f"{key} right"], c[f"{key} stated"]),
                share(c[f"{key} false"], c[f"{key} absent"]),
            )
        ]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines.append(
        f"| paragraphs (F1) | {wild['paragraphs gold']} | {f1(wild)} | | {layout['paragraphs gold']} | {f1(layout)} | |"
    )
    lines.append(
        f"| whole files | {wild['files']} | {share(wild['whole'], wild['files'])} | | {layout['files']} | {share(layout['whole'], layout['files'])} | |"
    )
    lines += ["", "| source | files | every field right | paragraphs F1 % |", "|---|---:|---:|---:|"]
    groups = sorted({re.sub(r"^(layout/(?:aeb|fundus))-.*", r"\1", source) for source in figures})
    for group in groups:
        counts = total(
            {source: counts for source, counts in figures.items() if source == group or source.startswith(f"{group}-")},
            "",
        )
        lines.append(f"| {group.partition('/')[2]} | {counts['files']} | {counts['whole']} | {f1(counts)} |")
    return "\n".join(lines)


def write_docs(figures):
    """Put the tables between their marks in the page of the documentation."""
    page = DOCS.read_text(encoding="utf-8")
    before, mark, rest = page.partition("<!-- figures -->\n")
    _, end, after = rest.partition("<!-- end of figures -->")
    DOCS.write_text(before + mark + "\n" + tables(figures) + "\n\n" + end + after, encoding="utf-8")


def prepare(corpus):
    """Read what folds need: rows and files by source, what is always learned from, and the ways of scoring."""
    sys.path.insert(0, str(corpus.parent / "tools"))
    import evaluate
    import score_layout

    rows, files = load(corpus)
    golden = [story for story in training.golden_stories() if story is not None]
    invented = list(layout_stories.stories(training.story_of, training.read_draft, training.rows_of))
    return rows, files, golden + invented, (score_layout, evaluate.article_row)


def measure_fold(corpus, number):
    """Measure one fold.

    Args:
        corpus: The folder with `layout` and `wild`.
        number: The fold.
    """
    rows, files, always, score = prepare(corpus)
    return read_unseen(folds_of(files)[number], rows, files, always, score)


def main(argv):
    """Measure a fold, or all of them, and write the figures."""
    corpus = Path(argv[1]).resolve()
    if "--docs" in argv:
        write_docs(json.loads(FIGURES.read_text(encoding="utf-8")))
        return
    if "--fold" in argv:
        print(json.dumps(measure_fold(corpus, int(argv[argv.index("--fold") + 1])), indent=1, sort_keys=True))
        return
    rows, files, always, score = prepare(corpus)
    figures = {}
    for held in folds_of(files):
        figures.update(read_unseen(held, rows, files, always, score))
        print(len(figures), "sources of", len(files), file=sys.stderr)
    FIGURES.write_text(json.dumps(figures, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    write_docs(figures)


if __name__ == "__main__":
    main(sys.argv)
