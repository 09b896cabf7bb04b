"""Learn the weights of `newsmodel.attribution` from annotated articles.

    python training/train_attribution.py TRAIN.jsonl [OUT.json]

The input is PolNeAR's train split (Newell, Margolin and Ruths, LREC 2018), an article a line: `text`, and
`attributions` with `source`, `cue` and `content` as lists of [start, end). The output holds features by name and
their weights; of words, those of the lexicon only. Plain Python, one thread, no chance: the same input gives the
same file. The library has to be plain Python too, not compiled.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from newsmodel.attribution.models import FEATURES
from newsmodel.attribution.scoring.linear_model import Model, Weights
from newsmodel.attribution.scoring.vocabulary import SYMBOL
from newsmodel.attribution.scoring.weights import write
from training.articles import AnnotatedArticle, read_articles
from training.choices import candidate_examples
from training.decisions import BOUNDARIES, boundary_examples, cue_examples, particle_examples
from training.recording import Example, Recorder, pair_of
from training.regression import Settings, learn

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SETTINGS: Final = {
    "particle": Settings(1000),
    "cue": Settings(3500, rounds=8),
    "source_start": Settings(1200, rounds=8),
    "source_end": Settings(800, rounds=8),
    "content_end": Settings(2500, rounds=8),
    "content_start": Settings(800, rounds=8),
    "content_opening": Settings(1200, rounds=8),
    "candidate": Settings(3000, rounds=4, rate=0.08),
}

#: The share of boundaries at a pair of symbols below which a walk never stops there.
RARE: Final = {"source_start": 0.03, "source_end": 0.015, "content_end": 0.015, "content_start": 0.03}

FOLDS: Final = 3


def learn_decisions(articles: Sequence[AnnotatedArticle]) -> dict[str, Weights]:
    """Learn the models of single decisions from what people marked."""
    learned = {name: learn_one(name, make(articles)) for name, make in EXAMPLES.items()}
    particles = model_of("particle", learned["particle"])
    recorders = {name: Recorder(FEATURES[name]) for name in BOUNDARIES}
    examples = boundary_examples(articles, particles, recorders)
    gates = {name: gates_of(examples[name], RARE[name]) if name in RARE else {} for name in BOUNDARIES}
    recorders = {name: Recorder(FEATURES[name], gates[name]) for name in BOUNDARIES}
    examples = boundary_examples(articles, particles, recorders)
    return learned | {name: learn_one(name, examples[name], gates[name]) for name in BOUNDARIES}


EXAMPLES: Final = {"particle": particle_examples, "cue": cue_examples}


def learn_one(name: str, examples: Sequence[Example], gates: Mapping[int, frozenset[int]] | None = None) -> Weights:
    """Learn a model from its examples."""
    print(f"{name}: {len(examples)} examples, {sum(one.right for one in examples)} right", file=sys.stderr)
    return learn(examples, len(FEATURES[name]), SETTINGS[name], gates or {})


def model_of(name: str, weights: Weights) -> Model:
    """The model that weights make."""
    return Model(FEATURES[name], weights)


LEAST_ONE: Final = 50  # examples of a symbol that may be shut whole
SURE: Final = 0.002  # the share of boundaries below which it is
LEAST_PAIR: Final = 5  # examples of a pair; as many of its first symbol count with them


def gates_of(examples: Sequence[Example], rare: float) -> dict[int, frozenset[int]]:
    """Find the symbols, and pairs of them, between which a boundary all but never falls.

    Args:
        examples: What a walk has asked about; the first weight that is looked up is that of the pair.
        rare: The share below which a pair is shut.
    """
    singles: dict[int, list[int]] = {}
    pairs: dict[tuple[int, int], list[int]] = {}
    for example in examples:
        pair = pair_of(example.weights[0])
        for seen in (singles.setdefault(pair[0], [0, 0]), pairs.setdefault(pair, [0, 0])):
            seen[0] += 1
            seen[1] += example.right
    every = frozenset(range(len(SYMBOL.names)))
    gates = {one: every for one, (asked, right) in singles.items() if asked >= LEAST_ONE and right / asked < SURE}
    for (first, second), (asked, right) in pairs.items():
        if asked < LEAST_PAIR or gates.get(first) == every:
            continue
        share = singles[first][1] / singles[first][0]
        if (right + LEAST_PAIR * share) / (asked + LEAST_PAIR) < rare:
            gates[first] = gates.get(first, frozenset()) | {second}
    return gates


def learn_choice(articles: Sequence[AnnotatedArticle]) -> Weights:
    """Learn the model that chooses between candidates.

    What it sees must not come from models that have learned the same articles, so each third of the articles is read
    with the models of the other two.
    """
    thirds = [articles[k::FOLDS] for k in range(FOLDS)]
    decisions = [
        learn_decisions([one for n, third in enumerate(thirds) if n != k for one in third]) for k in range(FOLDS)
    ]
    learned = Weights(0, [{}] * len(FEATURES["candidate"]), {})
    for _ in range(2):  # the second time with sources that are shared along a sentence
        examples = []
        for third, weights in zip(thirds, decisions, strict=True):
            models = {name: model_of(name, one) for name, one in (weights | {"candidate": learned}).items()}
            for article in third:
                examples += candidate_examples(article, models)
        learned = learn_one("candidate", examples)
    return learned


def main(arguments: Sequence[str]) -> None:
    """Learn all models and write them to a file, by default the package's own."""
    articles = read_articles(Path(arguments[0]))
    learned = learn_decisions(articles) | {"candidate": learn_choice(articles)}
    out = Path(arguments[1]) if len(arguments) > 1 else ROOT / "newsmodel/attribution/scoring/weights.json"
    out.write_text(write(learned, FEATURES), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
