"""One walk for all boundaries: from token to token, asking at each place whether the boundary falls there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .linear_model import LOG_CHANCES

if TYPE_CHECKING:
    from ..tokens.tokenizer import Tokens
    from .linear_model import Model

__all__ = ["NOWHERE", "Boundary", "walk"]

NOWHERE: Final = -1  #: No token.

_EVEN: Final = -0.7  # the logarithm of a chance of one half
_NEVER: Final = -99.0


class Boundary:
    """A kind of boundary on its way through one sentence: where it may fall, and what tells whether it does.

    A kind is a subclass with the two methods, which sets all of these when it is made. What it counts on its way
    (commas, a verb) it keeps for `score`.

    Attributes:
        t: The tokens.
        model: The weights.
        p: Where the walk is; at first one token before its first place.
        default: The boundary where the walk finds no place for one.
        rest: What the boundary is if it falls nowhere on the way; `NOWHERE` where it must fall.
        even: The place where it has a chance of one half at least, since the walk goes no further; `NOWHERE` for none.
        everywhere: Whether the walk asks at places too that a rule has decided: more is learned so.
    """

    __slots__ = ("default", "even", "everywhere", "model", "p", "rest", "t")

    t: Tokens
    model: Model
    p: int
    default: int
    rest: int
    even: int
    everywhere: bool

    def advance(self) -> int:
        """Go to the next place where the boundary may fall.

        Returns:
            The number of its token, or `NOWHERE` at the end of the walk.
        """
        raise NotImplementedError

    def score(self, p: int) -> int:
        """Tell whether the boundary falls at token p, where the walk is, in parts of a log odd."""
        raise NotImplementedError


def walk(boundary: Boundary) -> tuple[int, float]:
    """Walk until no boundary further on can be as likely as the best one so far.

    Args:
        boundary: The kind of boundary, at the start of its way.

    Returns:
        The token where the boundary most likely falls, and the logarithm of the chance: that it falls there, and at
        no place before.
    """
    best, best_log, alive = boundary.default, _NEVER, 0.0
    p = boundary.advance()
    while p != NOWHERE:
        yes, no = LOG_CHANCES[(boundary.score(p) >> 2) + 512]
        if p == boundary.even and yes < _EVEN:
            yes = _EVEN
        if alive + yes > best_log:
            best, best_log = p, alive + yes
        alive += no
        if alive < best_log:
            return best, best_log
        p = boundary.advance()
    if boundary.rest != NOWHERE and alive > best_log:
        return boundary.rest, alive
    return best, best_log
