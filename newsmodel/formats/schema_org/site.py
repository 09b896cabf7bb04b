"""The site that a page is part of, where the page itself is all that its data describes."""

from __future__ import annotations

from typing import Any

from .graph import Graph, texts, types

__all__ = ["of_site"]

_SITES = frozenset({"WebSite"})
_DIVIDERS = (" - ", " | ", " – ", " — ", " :: ", " · ")  # between the title of a page and the name of its site
_TITLES = ("headline", "name")
_OWNERS = ("publisher", "provider", "sourceOrganization")


def of_site(page: dict[str, Any], graph: Graph) -> dict[str, Any]:
    """Return the description of a page with its site for the publisher, and its title without the site's name.

    Args:
        page: The description.
        graph: All that the document describes; one of its nodes may be the site.
    """
    sites = [node for _, node in graph.nodes(_SITES) if not _SITES.isdisjoint(types(node))]
    names = [name for node in sites for name in texts(node.get("name"))]
    if not names:
        return page
    site = names[0]
    changed = dict(page)
    for key in _TITLES:
        title = next(iter(texts(page.get(key))), "")
        end = next((f"{x}{site}" for x in _DIVIDERS if title.endswith(f"{x}{site}")), "")
        if end and len(end) < len(title):
            changed[key] = title[: -len(end)].rstrip()
    if not any(page.get(key) for key in _OWNERS):
        changed["publisher"] = {"@type": "Organization", "name": site}
    return changed
