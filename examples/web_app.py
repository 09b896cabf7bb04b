"""A small web app that parses pasted copy and shows its card: `python examples/web_app.py`, then http://127.0.0.1:8000.

Programs post copy to `/api/parse?date=2025-03-12` and get the stories as JSON.
It needs FastAPI and uvicorn: `pip install "newsmodel-wire[examples]"`.
"""

from __future__ import annotations

import datetime
import html
from string import Template
from typing import Annotated
from urllib.parse import parse_qs

import uvicorn
from fastapi import FastAPI, HTTPException, Query, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse

import newsmodel as nm

LIMIT = 256 * 1024  # bytes of copy, about fifty long stories
_FORM_LIMIT = 3 * LIMIT + 1024  # the same in a form, where a byte can take three

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",  # what people paste is theirs
}

_PAGE = Template("""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who said what</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 62rem; margin: 0 auto; padding: 1rem }
textarea { box-sizing: border-box; width: 100%; font: inherit }
input, button { font: inherit; padding: .25rem .6rem }
form p { margin: .5rem 0 1.5rem }
</style>
</head>
<body>
<h1>Who said what</h1>
<form method="post" action="/">
<label for="copy">A story, or several</label>
<textarea id="copy" name="copy" rows="10" required>
$copy</textarea>
<p><label>Day, if the copy does not state it <input type="date" name="date" value="$date"></label>
<button>Read it</button></p>
</form>
<main>$result</main>
</body>
</html>
""")

# FastAPI's own documentation pages fetch external scripts.
app = FastAPI(title="newsmodel", docs_url=None, redoc_url=None)


@app.get("/")
def form() -> HTMLResponse:
    """Show the empty form."""
    return _page()


@app.post("/")
async def show(request: Request) -> HTMLResponse:
    """Parse the pasted copy and show its card below the form."""
    body = (await _body(request, _FORM_LIMIT)).decode("latin-1")  # a character for each byte, here and below
    try:
        fields = parse_qs(body, keep_blank_values=True, max_num_fields=8, encoding="latin-1")
        day = fields.get("date", [""])[0]
        date = datetime.date.fromisoformat(day) if day else None
    except ValueError:
        raise HTTPException(422, "Expected a form with copy and a date.") from None
    copy = fields.get("copy", [""])[0].encode("latin-1")
    if len(copy) > LIMIT:
        raise _too_large()
    stories = await run_in_threadpool(nm.parse_all, copy, date=date)  # other requests are served meanwhile
    card = nm.show(stories)._repr_html_() if copy.strip() else "<p>There is nothing to read yet.</p>"
    return _page(copy.decode("utf-8", "replace"), "" if date is None else date.isoformat(), card)


@app.post("/api/parse")
async def parse(request: Request, date: Annotated[datetime.date | None, Query()] = None) -> Response:
    """Parse the body, copy in any encoding, and return its stories as a JSON list."""
    copy = await _body(request, LIMIT)
    stories = await run_in_threadpool(nm.parse_all, copy, date=date)
    return Response(f"[{','.join(map(nm.dumps, stories))}]", media_type="application/json", headers=_HEADERS)


async def _body(request: Request, limit: int) -> bytes:
    """Read the body, and stop as soon as it is too large; the length in its header may be wrong."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise _too_large()
    return bytes(body)


def _too_large() -> HTTPException:
    return HTTPException(413, f"At most {LIMIT // 1024} KiB of copy, please.")


def _page(copy: str = "", date: str = "", result: str = "") -> HTMLResponse:
    """Fill in the page; the card is HTML, escaped by newsmodel, and everything else is escaped here."""
    text = _PAGE.substitute(copy=html.escape(copy), date=html.escape(date), result=result)
    return HTMLResponse(text, headers=_HEADERS)


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=8000)
