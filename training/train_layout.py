"""Learn the weights of `newsmodel.layout.decoding` from stories whose rows are labelled.

    python training/train_layout.py CORPUS [OUT.json]

CORPUS holds `layout` and `wild`, each with `gold` and `texts`. The golden stories of the tests and the invented ones of
`training/layout_stories.py`, `training/layout_pages.py` and `training/layout_papers.py` are read too. `training/unseen_layout.py` measures what is unseen.
The output holds names of evidence and their weights, no words of the stories. The same input gives the same file.
"""
# A script, read from top to bottom.
# ruff: noqa: ANN001, ANN201, ANN204, C901, D101, D102, D103, E501, E731, PLR2004, S311

from __future__ import annotations

import collections
import json
import random
import re
import sys
from math import exp, log, sqrt
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "training"))

from newsmodel.encoding import decode as decoded
from newsmodel.layout import read_draft, split_stories
from newsmodel.layout.decoding.chain_model import UNIT, table_names
from newsmodel.layout.decoding.decoder import decode, first_text
from newsmodel.layout.decoding.exclusions import forbid
from newsmodel.layout.decoding.labels import CONTINUATION, HEADLINE, LABELS, NUMBERS, PARAGRAPH
from newsmodel.layout.decoding.rows import rows_of
from newsmodel.layout.decoding.story_evidence import NEIGHBOURS, story_evidence
from newsmodel.layout.lines.positions import Lines

FIELDS = {  # of the gold, and their labels
    "headline": "headline", "headline_repeats": "headline-repeat", "caption": "caption", "more_captions": "caption",
    "credit": "caption", "updated": "date-line", "published": "date-line", "summary": "summary-point", "byline": "byline",
    "paragraphs": "paragraph", "end_notes": "end-note", "subheads": "subhead", "dateline": "dateline",
}  # fmt: skip
PRINTED_AGAIN = {"caption", "date-line", "byline"}
NEEDED = {"caption", "updated", "summary", "byline", "end_notes", "headline", "dateline"}


class Story:
    """The evidence of a story's rows and their right labels; None where the gold does not say."""

    def __init__(self, name, source, evidence, labels, certain, may_go_on, first_text, weight=1):
        self.first_text = first_text
        self.name, self.source, self.labels = name, source, labels
        self.certain, self.may_go_on, self.weight = certain, may_go_on, weight
        own, place = evidence
        self.own, self.place = own, place
        self.features = []  # of each row: (table, name)
        for n in range(len(own)):
            found = [(0, name) for name in (*own[n], *place[n])]
            for table, distance in enumerate(NEIGHBOURS, 1):
                if 0 <= n + distance < len(own):
                    found += [(table, name) for name in own[n + distance]]
            self.features.append(sorted(found))  # evidence comes in any order, sums of floats do not


def gold_items(article):
    """Where each labelled piece of a gold story stands."""
    for field, label in FIELDS.items():
        value = article.get(field)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict) and one.get("start") is not None:
                yield one["start"], one["end"], label


def label_of(start, end, items):
    """The label of a row, going by the piece that takes most of it; a piece that began above makes it a continuation."""
    best = None
    for a, b, label in items:
        common = min(b, end) - max(a, start)
        if common > 0:
            key = (2 * common > end - start, label != "dateline", common)
            if best is None or key > best[0]:
                best = key, label, a
    if best is None:
        return "furniture"
    return "continuation" if best[2] < start else best[1]


def gold_stories(folder, source_of):
    for path in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        scored = set(gold["scored_fields"])
        text = (folder / gold["text_file"]).read_bytes().decode("utf-8")
        if "paragraphs" not in scored:  # copy without a head, which the rules read rightly
            yield read_by_rules(text, f"{folder.name}/{gold['id']}", source_of(gold["id"]))
            continue
        for article in gold["articles"]:
            story = gold_story(text, article, scored, f"{folder.name}/{gold['id']}", source_of(gold["id"]))
            if story is not None:
                yield story


def gold_story(text, article, scored, name, source):
    folder = name.partition("/")[0]
    draft = read_draft(text[article["start"] : article["end"]])
    rows = rows_of(draft)
    if not rows:
        return None
    items = [(a - article["start"], b - article["start"], label) for a, b, label in gold_items(article)]
    labels = [label_of(row.start, row.end, items) for row in rows]
    missing = NEEDED - scored
    last_text = max((n for n, label in enumerate(labels) if label == "paragraph"), default=-1)
    known = []
    for n, label in enumerate(labels):
        unsure = (
            label == "furniture" and missing and folder != "wild" and not (missing == {"end_notes"} and n <= last_text)
        )
        # there, headings between paragraphs are paragraphs, and not all times are listed
        unsure = unsure or (folder == "layout" and label == "paragraph" and rows[n].rule == "subhead")
        unsure = unsure or (folder == "layout" and label == "furniture" and rows[n].rule == "date-line")
        # and none lists what is printed a second time
        unsure = unsure or (label == "furniture" and rows[n].rule in labels[:n] and rows[n].rule in PRINTED_AGAIN)
        known.append(None if unsure else NUMBERS[label])
    return story_of(draft, rows, known, name, source)


def story_of(draft, rows, labels, name, source, weight=1):
    may_go_on = [n > 0 and rows[n].first == rows[n - 1].last + 1 for n in range(len(rows))]
    labels = [
        None if label == CONTINUATION and not may else label for label, may in zip(labels, may_go_on, strict=True)
    ]
    labels = [  # a row that is certain is running text, whatever the gold says, and nothing is learned from it
        None if row.certain and label != PARAGRAPH else label for row, label in zip(rows, labels, strict=True)
    ]
    certain = [row.certain for row in rows]
    return Story(
        name,
        source,
        story_evidence(draft.text, draft.lines, rows),
        labels,
        certain,
        may_go_on,
        first_text(rows),
        weight,
    )


def read_by_rules(text, name, source, weight=1):
    """A story that the rules read rightly: their labels are the right ones."""
    draft = read_draft(text)
    rows = rows_of(draft)
    return story_of(draft, rows, [NUMBERS[row.rule] for row in rows], name, source, weight) if rows else None


# ---------------------------------------------------------------- learning: conditional log likelihood, AdaGrad

EPOCHS, RATE, L2 = 14, 0.1, 2e-5  # a faster rate learns the annotated copy better and reads unseen sources worse
SIZE = len(LABELS)
SUBHEAD = NUMBERS["subhead"]


class Weights:
    def __init__(self):
        self.evidence = {}  # (table, name) -> [weight by label]
        self.follows = [[0.0] * SIZE for _ in range(SIZE)]
        self.first, self.last, self.above = [0.0] * SIZE, [0.0] * SIZE, [0.0] * SIZE

    def emission(self, features):
        out = [0.0] * SIZE
        for feature in features:
            row = self.evidence.get(feature)
            if row is not None:
                for k in range(SIZE):
                    out[k] += row[k]
        return out


def states(story, n, *, gold):
    """The labels that a row may have, each above the headline (0) and below (1)."""
    if gold and story.labels[n] is not None:
        labels = (story.labels[n],)
    elif story.certain[n]:
        labels = (PARAGRAPH,)
    else:
        labels = [
            k
            for k in range(SIZE)
            if (k != CONTINUATION or story.may_go_on[n]) and (k != SUBHEAD or n > story.first_text)
        ]
    return [(k, side) for k in labels for side in ((1,) if k == HEADLINE else (0, 1))]


def steps(before, after, weights):
    """Whether one state may follow another, and the weight of it; None where it may not."""
    (j, side), (k, other) = before, after
    if k == HEADLINE:
        return weights.follows[j][k] if side == 0 else None
    return weights.follows[j][k] if side == other else None


def marginals(story, weights, emissions, *, gold):
    """Chances of states and of pairs, over the sequences that the gold allows or over all."""
    count = len(emissions)
    sets = [states(story, n, gold=gold) for n in range(count)]
    own = [{s: emissions[n][s[0]] + (weights.above[s[0]] if s[1] == 0 else 0.0) for s in sets[n]} for n in range(count)]
    alpha = [{s: own[0][s] + weights.first[s[0]] for s in sets[0] if s[1] == (s[0] == HEADLINE)}]
    for n in range(1, count):
        row = {}
        for s in sets[n]:
            into = [v + w for b, v in alpha[-1].items() if (w := steps(b, s, weights)) is not None]
            if into:
                row[s] = total(into) + own[n][s]
        alpha.append(row)
    if not alpha[-1]:
        return None
    beta = [None] * count
    beta[-1] = {s: weights.last[s[0]] for s in alpha[-1]}
    for n in range(count - 2, -1, -1):
        row = {}
        for b in alpha[n]:
            out = [w + own[n + 1][s] + v for s, v in beta[n + 1].items() if (w := steps(b, s, weights)) is not None]
            if out:
                row[b] = total(out)
        beta[n] = row
    whole = total([alpha[-1][s] + beta[-1][s] for s in alpha[-1]])
    single = [{s: exp(alpha[n][s] + beta[n][s] - whole) for s in alpha[n] if s in beta[n]} for n in range(count)]
    pairs = collections.defaultdict(float)
    for n in range(1, count):
        for b, v in alpha[n - 1].items():
            for s, w in beta[n].items():
                step = steps(b, s, weights)
                if step is not None:
                    chance = exp(v + step + own[n][s] + w - whole)
                    if chance > 1e-6:
                        pairs[b[0], s[0]] += chance
    return single, pairs


def total(values):
    top = max(values)
    return top + log(sum(exp(v - top) for v in values))


WILD = 6  # times that a story of real copy is read in a round
RULE_DROPS = 0.4  # share of readings of a story in which the rules' labels are hidden: on copy nobody has seen they are less often right


def learn(stories, seed=1, epochs=EPOCHS):
    weights, squares = Weights(), {}
    draw = random.Random(seed)
    order = [story for story in stories for _ in range(story.weight)]
    means, rounds = {}, 0
    for epoch in range(epochs):
        draw.shuffle(order)
        for story in order:
            hidden = draw.random() < RULE_DROPS
            step(story, weights, squares, hidden=hidden)
        if epoch >= epochs // 2:
            rounds += 1
            gather(weights, means)
    return averaged(means, rounds)


def step(story, weights, squares, *, hidden):
    features = story.features
    if hidden:
        features = [[f for f in found if not f[1].startswith("rule:")] for found in features]
    emissions = [weights.emission(found) for found in features]
    right = marginals(story, weights, emissions, gold=True)
    if right is None:
        return  # more than one headline
    right, right_pairs = right
    free, free_pairs = marginals(story, weights, emissions, gold=False)
    for n, found in enumerate(features):
        if story.certain[n]:
            continue
        change = [0.0] * SIZE
        gradient = [0.0] * SIZE
        for sign, chances in ((1, free[n]), (-1, right[n])):
            for (k, side), chance in chances.items():
                gradient[k] += sign * chance
                if side == 0:
                    change[k] += sign * chance
        unsure = [k for k in range(SIZE) if abs(change[k]) > 0.003]
        if unsure:
            move(weights.above, squares.setdefault("above", [1.0] * SIZE), change, unsure)
        busy = [k for k in range(SIZE) if abs(gradient[k]) > 0.003]
        if not busy:
            continue
        for feature in found:
            row = weights.evidence.get(feature)
            if row is None:
                row = weights.evidence[feature] = [0.0] * SIZE
                squares[feature] = [1.0] * SIZE
            move(row, squares[feature], gradient, busy)
        if n == 0:
            move(weights.first, squares.setdefault("first", [1.0] * SIZE), gradient, busy)
        if n == len(features) - 1:
            move(weights.last, squares.setdefault("last", [1.0] * SIZE), gradient, busy)
    for pair in sorted({*free_pairs, *right_pairs}):
        gradient = free_pairs.get(pair, 0.0) - right_pairs.get(pair, 0.0)
        if abs(gradient) > 0.003:
            j, k = pair
            held = squares.setdefault(("follows", j), [1.0] * SIZE)
            g = gradient + L2 * weights.follows[j][k]
            held[k] += g * g
            weights.follows[j][k] -= RATE * g / sqrt(held[k])


def move(row, held, gradient, busy):
    for k in busy:
        g = gradient[k] + L2 * row[k]
        held[k] += g * g
        row[k] -= RATE * g / sqrt(held[k])


def gather(weights, means):
    for feature, row in weights.evidence.items():
        add(means.setdefault(("evidence", feature), [0.0] * SIZE), row)
    for j, row in enumerate(weights.follows):
        add(means.setdefault(("follows", j), [0.0] * SIZE), row)
    add(means.setdefault("above", [0.0] * SIZE), weights.above)
    add(means.setdefault("first", [0.0] * SIZE), weights.first)
    add(means.setdefault("last", [0.0] * SIZE), weights.last)


def add(out, row):
    for k, value in enumerate(row):
        out[k] += value


MOST = 2000  # parts; far more than any weight has
LEAST = 2  # parts: a weight below is none


def averaged(means, rounds):
    """The file's contents: whole parts of a log odd by name."""
    parts = lambda row: {
        LABELS[k]: p for k, v in enumerate(row) if abs(p := max(-MOST, min(MOST, round(v / rounds * UNIT)))) >= LEAST
    }
    evidence = {name: {} for name in table_names()}
    tables = table_names()
    for key, row in means.items():
        if key[0] == "evidence":
            named = parts(row)
            if named:
                evidence[tables[key[1][0]]][key[1][1]] = named
    return {
        "above_headline": parts(means["above"]),
        "evidence": evidence,
        "first": parts(means["first"]),
        "follows": {LABELS[j]: parts(means["follows", j]) for j in range(SIZE)},
        "last": parts(means["last"]),
    }


def model_of(data):
    from newsmodel.layout.decoding.chain_model import read

    return read(data)


def right_rows(story, model):
    scores = model.scores(story.own, story.place)
    forbid(scores, story.own, story.first_text)
    given = decode(scores, model, story.certain, story.may_go_on)
    return [
        (label, found, n) for n, (label, found) in enumerate(zip(story.labels, given, strict=True)) if label is not None
    ]


def golden_stories():
    sys.path.insert(0, str(ROOT / "tests"))
    from test_golden_layout import CASES

    for case in CASES:
        text = case.copy if isinstance(case.copy, str) else decoded(case.copy)[0]
        starts = split_stories(Lines(text))
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            yield read_by_rules(text[start:end], f"golden/{case.name}", "golden")


def wild_source(name):
    return name.split("-")[0] if name.startswith(("an-", "px-")) else name


def text_of(data):
    """A row of a table a line, sorted."""
    out = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False)
    return re.sub(r"\{\n\s+([^{}]*?)\n\s+\}", lambda m: "{" + re.sub(r"\s*\n\s*", " ", m[1]) + "}", out) + "\n"


def weights_of(corpus):
    """The file's text, learned from a corpus."""
    from layout_stories import stories as invented_stories

    layout = list(gold_stories(corpus / "layout", lambda name: re.sub(r"-.*", "", name)))
    wire = [story for story in layout if story is not None and story.source == "reuters"]
    layout = [story for story in layout if story is not None and story.source != "reuters"] + wire[::4]
    golden = [story for story in golden_stories() if story is not None]
    wild = list(gold_stories(corpus / "wild", wild_source))
    for story in wild:
        story.weight = WILD
    for story in layout:
        story.weight = 8 if story.source in {"aeb", "fundus"} else 2 if story.source == "relaid" else 1
    invented = list(invented_stories(story_of, read_draft, rows_of))
    print(len(layout), len(golden), len(wild), len(invented), file=sys.stderr)
    return text_of(learn(layout + golden + invented + wild))


def main(argv):
    out = Path(argv[2]) if len(argv) > 2 else ROOT / "newsmodel/layout/decoding/weights.json"
    out.write_text(weights_of(Path(argv[1])), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv)
