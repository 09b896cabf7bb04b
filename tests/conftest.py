"""What several test modules share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# What tests start as processes of their own imports newsmodel from where they do, and not from the folder they run in.
os.environ["PYTHONSAFEPATH"] = "1"

settings.register_profile(
    "newsmodel", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
# More of it, and new examples every time: pytest --hypothesis-profile=thorough
settings.register_profile("thorough", settings.get_profile("newsmodel"), derandomize=False, max_examples=2000)
settings.load_profile("newsmodel")

SHARED = Path(__file__).resolve().parents[2] / "shared"

PAGE = """Bell of Upper Tarn returns after eighty years

The bell of Upper Tarn on its way home on Thursday. (Ana Ruiz/AFP)
Updated 06 October 2017

Bell of Upper Tarn returns after eighty years

  • The bell was cast in 1612
  • It was sold three times since 1943

BRENNA:\u00a0A judge on Friday returned to the village of Upper Tarn a bell that had been stolen in 1943.

“We shall ring it until nobody can sleep,” said the mayor, Emil Radu, who had looked for it for thirty years.

It weighs half a ton.
"""

OTHER = """River ferry sinks at its moorings

A crane stands beside the sunken ferry in Selma. (Reuters)
Updated 20 June 2019

River ferry sinks at its moorings

SELMA: The oldest river ferry of the country sank on Thursday, a day before it was to be made a museum.

It lies in four meters of water.
"""


@pytest.fixture
def page() -> str:
    """Give the copy of one story in the layout of the seed, with every part that layout has."""
    return PAGE


@pytest.fixture
def other() -> str:
    """Give the copy of another story in the same layout, without a summary."""
    return OTHER


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of gold data beside the repository, or skip the test."""
    if not (SHARED / "corpus").is_dir():
        pytest.skip(f"no gold data: {SHARED} is not there")
    return SHARED
