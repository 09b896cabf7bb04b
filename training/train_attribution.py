"""Learn the weights of `newsmodel.attribution` from annotated articles.

    python training/train_attribution.py TRAIN.jsonl [OUT.json]

The input is PolNeAR's train split (Newell, Margolin and Ruths, LREC 2018), an article a line: `text`, and
`attributions` with `source`, `cue` and `content` as lists of [start, end). The output holds features by name and
their weights; of words, those of the lexicon only. Plain Python, one thread, no chance: the same input gives the
same file.
"""
# A script over the private parts of the library, read from top to bottom.
# ruff: noqa: ANN001, ANN002, ANN003, ANN201, ANN204, B023, C416, C901, D102, D103, E731, FURB171
# ruff: noqa: PLC0206, PLR0912, PLR2004, PTH123, S311, SIM115, SLF001

from __future__ import annotations

import json
import random
import sys
from bisect import bisect_left, bisect_right
from math import exp, sqrt
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from newsmodel.attribution import selection, types
from newsmodel.attribution.boundaries import content_lead, subject, walks
from newsmodel.attribution.cues import cue_phrase
from newsmodel.attribution.models import FEATURES
from newsmodel.attribution.scoring import features
from newsmodel.attribution.scoring.linear_model import MOST_PARTS, UNIT, Model, Weights
from newsmodel.attribution.scoring.vocabulary import SYMBOL
from newsmodel.attribution.scoring.weights import write
from newsmodel.attribution.tokens import shapes
from newsmodel.attribution.tokens.shapes import ASK, CLOSE, COMMA, MARK, STOP
from newsmodel.attribution.tokens.tokenizer import Tokens
from newsmodel.lexicon.cues import CUES


class Row:
    """Stands for a model's table and, once a first number is known, for a row of it: notes what is looked up."""

    def __init__(self, number, seen):
        self.number, self.seen, self.first = number, seen, None

    def __getitem__(self, index):
        if self.first is None:
            self.first = index
            return self
        self.seen.append(self.number << 22 | self.first << 11 | index)
        self.first = None
        return 0


class Recorder:
    """Stands for a model: notes the features instead of adding up their weights."""

    bias = 0

    def __init__(self, count):
        self.seen = []
        self.tables = [Row(n + 1, self.seen) for n in range(count)]


MODELS = {
    cue_phrase.particle_score: "particle",
    features.cue_score: "cue",
    walks.start_score: "source_start",
    walks.end_score: "source_end",
    walks.content_end_score: "content_end",
    walks.content_start_score: "content_start",
    content_lead.lead_score: "content_lead",
    features.proposal_score: "proposal",
}
RECORDERS = {score: Recorder(len(FEATURES[name])) for score, name in MODELS.items()}


def rec(score, *arguments):
    """The features that a score function looks up."""
    recorder = RECORDERS[score]
    del recorder.seen[:]
    score(recorder, *arguments)
    return tuple(recorder.seen)


def plain(name, bias, weights, closed):
    """A model's weights in whole parts of a log odd."""
    tables = [{} for _ in FEATURES[name]]
    for f, w in sorted(weights.items()):
        parts = max(-MOST_PARTS, min(MOST_PARTS, round(w * UNIT)))
        tables[(f >> 22) - 1].setdefault(f >> 11 & 2047, {})[f & 2047] = parts
    every = frozenset(range(len(SYMBOL.names)))
    shut = {gate: every for gate in closed if gate < 1 << 11}
    for pair in closed:
        first = pair >> 11
        if pair >= 1 << 11 and shut.get(first) is not every:
            shut[first] = shut.get(first, frozenset()) | {pair & 2047}
    return Weights(round(bias * UNIT), tables, shut)


def model_of(name, weights):
    return Model(FEATURES[name], weights)


def train(name, rows, closed=(), **settings):
    """Learn a model, keep the features that carry it, and learn it again with those."""
    most = MOST[name]
    _, weights = fit(rows, **settings)
    counts = {}
    for row in rows:
        for f in row[0]:
            if f in weights:
                counts[f] = counts.get(f, 0) + 1
    worth = {f: abs(w) * sqrt(counts[f]) for f, w in weights.items()}
    kept = set(sorted(worth, key=lambda f: (-worth[f], f))[:most])
    bias, weights = fit([([f for f in row[0] if f in kept], row[1]) for row in rows], **settings)
    return plain(name, bias, weights, closed)


SEEDS = (1, 2, 3)  # of the orders in which the rows are read


def fit(rows, *, epochs=6, rate=0.15, l2=2e-6, least=4):
    """Logistic regression with AdaGrad steps. `rows`: (features, label)."""
    counts = {}
    for row in rows:
        for f in row[0]:
            counts[f] = counts.get(f, 0) + 1
    index = {}
    for f, c in counts.items():
        if c >= least:
            index[f] = len(index)
    data = [([index[f] for f in row[0] if f in index], row[1]) for row in rows]
    total, mean = [0.0] * len(index), 0.0
    for seed in SEEDS:
        w = [0.0] * len(index)
        h = [1.0] * len(index)
        bias, hb = 0.0, 1.0
        order = list(range(len(data)))
        draw = random.Random(seed)
        for epoch in range(epochs):
            draw.shuffle(order)
            for n in order:
                fs, y = data[n]
                s = bias
                for f in fs:
                    s += w[f]
                p = 1.0 / (1.0 + exp(-s)) if -30 < s < 30 else (1.0 if s > 0 else 0.0)
                g = p - y
                if -0.005 < g < 0.005:
                    continue
                hb += g * g
                bias -= rate * g / sqrt(hb)
                for f in fs:
                    gf = g + l2 * 1000 * w[f]
                    hf = h[f] = h[f] + gf * gf
                    w[f] -= rate * gf / sqrt(hf)
            if epoch >= epochs // 2:  # the mean of what the later rounds end with: less a matter of the order
                for f, x in enumerate(w):
                    total[f] += x
                mean += bias
    parts = (epochs - epochs // 2) * len(SEEDS)
    w, bias = [x / parts for x in total], mean / parts
    names = {i: f for f, i in index.items()}
    return bias, {names[i]: x for i, x in enumerate(w) if abs(x) >= 0.08}


class Gold:
    """An article's tokens and its attributions as token ranges."""

    def __init__(self, row):
        self.t = t = Tokens(row["text"])
        self.rows = []
        sentence_of = {}
        for n, s in enumerate(t.sentences):
            for i in range(s.first, s.last):
                sentence_of[i] = n
        cue_tokens = dict(t.cues)
        for a in row["attributions"]:
            get = lambda role: [r for r in (self.tokens(*span) for span in sorted(a[role])) if r]
            source, cue, content = get("source"), get("cue"), get("content")
            if not cue or not content:
                continue
            head = self.head(cue[0], cue_tokens)
            self.rows.append(
                {
                    "source": source,
                    "cue": cue[0],
                    "content": content,
                    "head": head,
                    "sentence": cue_tokens.get(head),
                    "chars": {r: a[r] for r in ("source", "cue", "content")},
                }
            )

    def tokens(self, start, end):
        t = self.t
        a = max(0, bisect_right(t.starts, start) - 1)
        if t.end(a) <= start:
            a += 1
        b = bisect_left(t.starts, end)
        while b > a and t.words[b - 1] == "":
            b -= 1
        return (a, b) if b > a else None

    def head(self, span, cue_tokens):
        heads = [i for i in range(*span) if i in cue_tokens]
        if not heads:
            return None
        t = self.t
        head = heads[0]
        for other in heads[1:]:
            between = {t.words[k] for k in range(head + 1, other)}
            if between == {"to"} and "i" in cue_phrase.cue_of(t.words[head]).takes:
                head = other
        return head


def phase_one(golds):
    """The models of single decisions as plain data, from the gold alone."""
    rows = {
        n: [] for n in ("cue", "particle", "source_start", "source_end", "content_end", "content_start", "content_lead")
    }
    for gold in golds:
        t = gold.t
        heads = {r["head"] for r in gold.rows if r["head"] is not None}
        inside = {i for r in gold.rows for i in range(*r["cue"])}
        for i, n in t.cues:
            if i in inside and i not in heads:
                continue
            rows["cue"].append((rec(features.cue_score, t, i, t.sentences[n]), int(i in heads)))
        for r in gold.rows:
            i = r["head"]
            if i is None or t.words[i].lower() not in CUES:
                continue
            cue = CUES[t.words[i].lower()]
            for j in range(i + 1, min(r["cue"][1] + 1, i + 5)):
                rows["particle"].append((rec(cue_phrase.particle_score, t, cue, j, j - i), int(j < r["cue"][1])))
    models = {"particle": train("particle", rows["particle"])}
    particle = model_of("particle", models["particle"])
    for gold in golds:
        t = gold.t
        for r in gold.rows:
            i = r["head"]
            if i is None:
                continue
            s = t.sentences[r["sentence"]]
            g = cue_phrase.read_cue_phrase(t, i, s, particle)
            if g.cue is cue_phrase.MARK_CUE:
                continue
            content = [c for c in r["content"] if c[1] > c[0]]
            source = r["source"][0] if r["source"] else None
            if source and s.first <= source[0] and source[1] <= s.last:
                if source[1] <= g.first:
                    e = subject.subject_end(t, g.first - 1, s.first)
                    if e in (source[1] - 1, source[1]) and source[0] <= e:
                        start_rows(t, rows["source_start"], source[0], e, s.first)
                    elif source[0] <= s.first + 1 and cue_phrase.cue_of(t.words[i]).form == 3:
                        end_rows(t, rows["source_end"], source, g.first, types.GERUNDIAL)
                elif source[0] == g.last:
                    order = types.C_ACC if g.cue is cue_phrase.ACCORDING_TO else types.CCS
                    end_rows(t, rows["source_end"], source, s.last, order)
                elif source[0] == g.last + 1 and t.words[g.last] == "by":
                    end_rows(t, rows["source_end"], source, s.last, types.C_BY)
            right = [c for c in content if c[0] >= g.last and c[0] < s.last]
            if right and g.cue is not cue_phrase.ACCORDING_TO:
                c = right[0]
                left = [x for x in content if x[0] < g.first]
                if not left:
                    lead_rows(t, rows["content_lead"], g, c[0], s.last)
                    stop_rows(t, rows["content_end"], g, c, s.last)
            elif right:
                stop_rows(t, rows["content_end"], g, right[0], s.last)
            left = [c for c in content if c[1] <= g.first + 1 and c[0] >= s.first]
            if left:
                e = left[-1][1]
                edge = min(g.first, source[0] if source else g.first)
                if e <= edge:
                    begin_rows(t, rows["content_start"], g, left[-1][0], edge, s.first)
    for name in rows:
        if name != "particle":
            closed = gates(rows[name], RARE[name]) if name in RARE else frozenset()
            kept = [r for r in rows[name] if not shut(r[0], closed)]
            models[name] = train(name, kept, closed, epochs=8)
        print(name, len(rows[name]), file=sys.stderr)
    return models


RARE = {"source_start": 0.03, "source_end": 0.015, "content_end": 0.015, "content_start": 0.03}


def gates(rows, rare=0.02):
    """Symbols, and pairs of them, at which a walk all but never stops."""
    one, two = {}, {}
    for names, label in rows:
        pair = next(f for f in names if f >> 22 == 1) & (1 << 22) - 1
        for counts, k in ((one, pair >> 11), (two, pair)):
            seen = counts.setdefault(k, [0, 0])
            seen[0] += 1
            seen[1] += label
    out = {k for k, (n, y) in one.items() if n >= 50 and y / n < 0.002}
    for k, (n, y) in two.items():
        n1, y1 = one[k >> 11]
        if k >> 11 not in out and n >= 5 and (y + 5 * y1 / n1) / (n + 5) < rare:
            out.add(k)
    return frozenset(out)


def shut(features, closed):
    pair = next((f for f in features if f >> 22 == 1), 0) & (1 << 22) - 1
    return pair >> 11 in closed or pair in closed


def start_rows(t, out, a, e, first):
    tail, commas = t.symbols[e], 0
    if tail in walks._PRONOUNS:
        return
    for p in range(e, max(a, first, e - 40) - 1, -1):
        if p != e and t.symbols[p] == COMMA and commas < 3:
            commas += 1
        out.append((rec(walks.start_score, t, p, e, first, tail, commas), int(p == a)))


def end_rows(t, out, source, last, order):
    a, b = source
    if t.symbols[a] in walks._PRONOUNS:
        return
    commas = 0
    for p in range(a, min(b, a + 40)):
        if t.symbols[p] == COMMA and commas < 3:
            commas += 1
        out.append((rec(walks.end_score, t, p, a, last, order, commas), int(p == b - 1)))


def stop_rows(t, out, g, content, last):
    a, b = content
    b = min(b, last)
    while b < last and t.symbols[b] in (STOP, ASK, MARK, CLOSE):
        b += 1
    while b > a + 1 and b < last and t.symbols[b - 1] in (COMMA,):
        b -= 1
    verb = commas = 0
    for p in range(a + 1, min(last, a + 120, b + 1)):
        here = t.symbols[p]
        if here in walks.STOPS_AT:
            out.append((rec(walks.content_end_score, t, p, a, last, g, verb, commas), int(p == b)))
        if here == COMMA:
            commas += 1
        if here in walks.VERBAL:
            verb = 1


def begin_rows(t, out, g, a, e, first):
    commas = 0
    for p in range(e - 1, max(first, e - 120, a - 1), -1):
        here = t.symbols[p - 1]
        if here in walks.OPENS or t.symbols[p] in walks.OPENS:
            out.append((rec(walks.content_start_score, t, p, e, first, g, commas), int(p == a)))
        if here == COMMA and commas < walks._MOST_COMMAS:
            commas += 1


def lead_rows(t, out, g, start, last):
    a = g.last
    if start - a > 16 or t.symbols[a] in content_lead.SURE_LEAD:
        return
    for p in range(a, min(last, start + 1)):
        if p > a and t.symbols[p] not in content_lead._MAY_LEAD and t.symbols[p - 1] not in content_lead._LEADS:
            continue
        out.append((rec(content_lead.lead_score, t, p, a, g), int(p == start)))


WEAK = frozenset("a an the of in on at by to for from with and or who that his her its their s".split())


def tokens_of(t, ranges):
    return frozenset(
        i
        for a, b in ranges
        for i in range(a, b)
        if t.words[i] and (t.words[i][0].isalnum() or t.words[i][0] in "$“\"‘'`«„")
    )


def weight(t, tokens):
    """Words, a quotation counting its own."""
    return sum(len(t.words[i].split()) if t.words[i][0] in "“\"‘'`«„" else 1 for i in tokens)


def agree(t, p, r):
    """Jaccard index of the contents and whether the sources go together."""
    ours = tokens_of(t, p.content)
    gold = r["tokens"]
    union = weight(t, ours | gold)
    jaccard = weight(t, ours & gold) / union if union else 0.0
    if not r["source"]:
        return jaccard, p.source is None
    if p.source is None:
        return jaccard, False
    mine = {i for i in range(*p.source)}
    theirs = {i for a, b in r["source"] for i in range(a, b)}
    strong = {i for i in mine if t.words[i].lower() not in WEAK} or mine
    strong2 = {i for i in theirs if t.words[i].lower() not in WEAK} or theirs
    return jaccard, bool(strong & strong2)


MOST = {
    "particle": 1000,
    "cue": 3500,
    "source_start": 1200,
    "source_end": 800,
    "content_end": 2500,
    "content_start": 800,
    "content_lead": 1200,
    "proposal": 3000,
}
FOLDS = 3


def phase_two(golds):
    """The models that decide between proposals, each with those of single decisions.

    What the second phase sees must not come from models that have learnt the same articles, so each third of the
    articles is read with the models of the other two.
    """
    thirds = [golds[k::FOLDS] for k in range(FOLDS)]
    models = []
    for k in range(FOLDS):
        single = phase_one([g for n, third in enumerate(thirds) if n != k for g in third])
        models.append({name: model_of(name, data) for name, data in single.items()})
    data = plain("proposal", 0.0, {}, ())
    for _ in range(2):  # the second time with sources shared along a sentence
        rows = []
        for third, single in zip(thirds, models, strict=True):
            single["proposal"] = model_of("proposal", data)
            for gold in third:
                rows += proposal_rows(gold, single)
        print("proposals", len(rows), sum(r[1] for r in rows), file=sys.stderr)
        data = train("proposal", rows, epochs=4, rate=0.08)
    return data


def proposal_rows(gold, models):
    """The features of an article's proposals, and which are right."""
    rows = []
    t = gold.t
    for r in gold.rows:
        r["tokens"] = tokens_of(t, r["content"])
        if r["sentence"] is not None:  # quotations that run on are joined later
            edge = t.sentences[r["sentence"]].last
            near = frozenset(i for i in r["tokens"] if i < edge or t.symbols[i] not in shapes.QUOTES)
            r["tokens"] = near or r["tokens"]
    for scored in selection.scored_candidates(t, models):
        made = scored.candidates
        if not made:
            continue
        feats = [rec(features.proposal_score, t, p, *scored.context) for p in made]
        head = made[0].cue_phrase.head
        near = [r for r in gold.rows if r["cue"][0] - 6 <= head <= r["cue"][1] + 6]
        values = []
        for p in made:
            best = 0.0
            for r in near:
                j, ok = agree(t, p, r)
                if ok and j >= 0.5:
                    best = max(best, j)
            values.append(best)
        top = max(values)
        for f, v in zip(feats, values, strict=True):
            if v == 0.0:
                rows.append((f, 0))
            elif v >= top - 1e-9:
                rows.append((f, 1))
    return rows


def main(argv):
    golds = [Gold(json.loads(line)) for line in open(argv[1], encoding="utf-8")]
    models = phase_one(golds)
    models["proposal"] = phase_two(golds)
    out = Path(
        argv[2]
        if len(argv) > 2
        else Path(__file__).resolve().parent.parent / "newsmodel/attribution/scoring/weights.json"
    )
    out.write_text(write(models, FEATURES), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv)
