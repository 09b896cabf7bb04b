"""What runs are made of: short strings that mean something to copy or to a format, alone, in pairs and triples."""

from __future__ import annotations

import random
from collections.abc import Iterator

__all__ = ["COPY", "MARKUP", "runs"]

COPY = (
    *"“ ” ‘ ’ \" ' `` '' ( ) [ ] { } < > & ; : , . ... ? ! - -- – — • * _ = | / \\ ^ ~ # @ + $ %".split(),
    *"\n \r \r\n \t \f \v \0 \x02 \x03 \x85 \u2028".split(" "),
    *"\u00a0 \u00ad \u200b \ufeff \u202e \ud800 \ufffd \u0301".split(" "),
    *" |x|1|A|a |中|𝄞|é|по |The |he |who |that |and |or |of |in |to |by |as |if |not |had ".split("|"),
    *"was |will ".split("|"),
    *"said |says |told |asked |denied |added |according to |quoted as saying |Mr |Mrs. |Dr ".split("|"),
    *"U.S. |St. |’s |n’t ".split("|"),
    *"Ada Moe |Moe |AFP |(AP) |(Reuters) |BRENNA |BRENNA: |BRENNA, March 3 |police ".split("|"),
    *"the mayor |Friday |2017 |10:15 GMT |Jan. ".split("|"),
    *"By |By A B\n|Updated |06 October 2017|- 30 -|###\n|  • |EDS: |KILL |http://a.b/c ".split("|"),
    *"a@b.cd |1 / 4\n|...\n|x\n|It rang. |\n\n".split("|"),
    *"&amp;|&#1;|<p>|</p>|<br>|/AP\n|Photo: |FILE PHOTO: |(Reporting by |; editing by ".split("|"),
    *"Copyright |Topics: |^BC-|1st Ld".split("|"),
)  # fmt: skip
MARKUP = (
    *"< > / = \" ' & ; ! - [ ] { } ( ) : , # \\ | ? * _ ` ~ + . %".split(),
    *" |\n|\t|x|1|-1|1:|0x|1e9|&amp;|&#9;|&x;|<!|<!-- |-->|<![CDATA[|]]>|<?|?>".split("|"),
    *"<!DOCTYPE a [|<!ENTITY a 'b'>".split("|"),
    *"<p>|</p>|<b>|</b>|<p/>|<br/>|<q>|<div>|</div>|<item>|</item>|<entry>|<script>".split("|"),
    *"</script>|<table><tr><td>|<hl1>".split("|"),
    *"<body>|</body>|<a href='x'>|</a>|<h1>|<li>|<ul>|<media>|<block>|<style>|<title>".split("|"),
    *"<p x='1' |xmlns:a='b' ".split("|"),
    *'"a":|"text":|"span":[0,1],|{"@type":"Quotation",|"@graph":[|{"@id":"a"},|[[|{"a":['.split("|"),
    *'"x",|null,|\\u00e9|\\ud800|\\"'.split("|"),
    *"- a\n|a: \n|&a |*a |? |!!str |'|'' |>\n|# |## |> |* |1. |[a](b) |![a](b) |**".split("|"),
    *'T1\tA 0 1\tx\n|R1\tA a:T1\n|a,b\n|"",|\x81|\x82|\x01|\x02\n|\x03\n|^A B\n|ZCZC\n'.split("|"),
    *"NNNN\n|e\n".split("|"),
)  # fmt: skip


def runs(pool: tuple[str, ...], seed: int) -> Iterator[str]:
    """Give strings to repeat, without an end.

    Args:
        pool: What they are made of.
        seed: The same seed gives the same strings.

    Yields:
        Each member of the pool, then pairs and triples by turns, drawn by chance.
    """
    yield from dict.fromkeys(x for x in pool if x)
    chance = random.Random(seed)  # noqa: S311 - repeatable, and nothing is secret
    while True:
        for length in (2, 3):
            yield "".join(chance.choices(pool, k=length)) or " "
