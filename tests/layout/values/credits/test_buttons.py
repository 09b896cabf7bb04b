from __future__ import annotations

import pytest

from newsmodel.layout.values.credits import read_caption


@pytest.mark.parametrize(
    ("copy", "credit"),
    [
        ("Trams wait in Tarn. REUTERS/Ana Toll/File photo Purchase Licensing Rights, opens new tab", "Ana Toll"),
        ("Trams wait in Tarn on May 3, 2018. UPI/Ana Toll | License Photo", "Ana Toll"),
        ("Trams wait in Tarn. (Ana Toll/AFP) Enlarge this image", "Ana Toll"),
    ],
)
def test_what_a_page_prints_behind_a_credit(copy: str, credit: str) -> None:
    """It is no part of the credit, and does not hide it."""
    caption = read_caption(copy, 0, len(copy))
    assert caption is not None
    assert caption.credit is not None
    assert caption.credit.photographer == credit
    assert "icen" not in caption.credit.text
