"""Values that are read from rows whose labels were decided."""

from __future__ import annotations

import newsmodel as nm

BODY = "The first barge in nine weeks left for the Aske isles on Tuesday, the line said, ending a long break.\n\n" * 3


def read(copy: str) -> nm.Article:
    """A story without attributions."""
    return nm.parse(copy, attributions=False)


def test_a_page_with_labels_on_lines_of_their_own() -> None:
    """Byline, day, repeat and dateline are read from where they stand."""
    title = "Barge service is back after nine weeks"
    story = read(f"{title}\nAuthor\nMara Lindt\nPublished\nMay 3, 2018\nShare\nTweet\n{title}\nOSTER – {BODY}")
    assert story.headline is not None
    assert story.headline.text == title
    assert len(story.headline_repeats) == 1
    assert story.byline is not None
    assert story.byline.authors == ("Mara Lindt",)
    assert story.published is not None
    assert str(story.published.date) == "2018-05-03"
    assert story.dateline is not None
    assert story.dateline.places == ("OSTER",)


def test_a_line_of_the_reader_above_the_dateline() -> None:
    """It costs itself and no more."""
    story = read(
        f"Barge service is back\n\nAre you on the barge? Please send us your pictures.\n\nOSTER (AFP) - {BODY}"
    )
    assert story.dateline is not None
    assert story.dateline.agency == "AFP"
    assert len(story.paragraphs) == 3


def test_contacts_and_sign_offs_below_the_body() -> None:
    """They are end notes and no paragraphs."""
    story = read(
        f"Barge service is back\n\nOSTER (Reuters) - {BODY}To contact the reporter on this story: Mara Lindt in Oster "
        "at mlindt@barge.example\n\n(mc)\n"
    )
    assert len(story.paragraphs) == 3
    assert len(story.end_notes) == 2


def test_every_block_keeps_its_words() -> None:
    """Whatever the labels, blocks tile the copy and spans slice to their words."""
    head = "Share\nBarge is back\n1 of 4. The barge is seen in Oster.\nBy Mara Lindt\nStaff Writer\n\n"
    copy = f"{head}OSTER: {BODY}###\nCareers\n"
    story = read(copy)
    assert "".join(copy[block.span.start : block.span.end] for block in story.blocks) == copy
    mentions: list[nm.Mention | nm.Caption] = [*story.paragraphs, *story.captions, *story.end_notes]
    for mention in mentions:
        assert mention.span is not None
        assert story[mention.span] == mention.text


def test_a_time_behind_the_headline() -> None:
    """Pages glue the time of publication to the headline's line."""
    story = read(f"Barge service is back, Posted on Nov 06, 2012 at 07:20pm IST\n\nOSTER – {BODY}")
    assert story.published is not None
    assert str(story.published.date) == "2012-11-06"
    assert read(f"Barge service is back after accounts are posted\n\nOSTER – {BODY}").published is None


def test_a_headline_in_capitals_behind_its_dateline() -> None:
    """The dateline is cut off."""
    story = read(f"OSTER Sept 17 Sapa BARGE SERVICE IS BACK AFTER NINE WEEKS\n\n{BODY}")
    assert story.headline is not None
    assert story.headline.text == "BARGE SERVICE IS BACK AFTER NINE WEEKS"
    assert story.dateline is not None
    assert story.dateline.places == ("OSTER",)
    assert str(story.dateline.date) == "--09-17"
    assert story.dateline.agency == "Sapa"


def test_an_agency_below_a_time_wrote_the_story() -> None:
    """It is no credit of a picture."""
    story = read(f"Barge service is back\nTuesday, 11.06.2012 / 4:54 PM / News\nThe Canadian Press\n\nOSTER – {BODY}")
    assert story.byline is not None
    assert story.byline.agency == "The Canadian Press"
    assert story.published is not None
    assert story.captions == ()


def test_a_dateline_below_a_note_that_the_rules_take_for_text() -> None:
    """It names its agency, and is believed."""
    note = "We have changed the second paragraph, which gave a wrong number of barges."
    story = read(f"Barge service is back\n\n{note}\n\nOSTER (AP) — {BODY}")
    assert story.dateline is not None
    assert story.dateline.places == ("OSTER",)
    assert story.dateline.agency == "AP"


def test_a_kicker_above_a_headline_without_a_full_stop() -> None:
    """Names alone, above a line that has the shape of a headline, are none."""
    line = "Aske need eleven barges to bring back all that the storm has left on the isles"
    story = read(f"Aske Ferry Inquiry\n\n{line}\n\nOSTER – {BODY}")
    assert story.headline is not None
    assert story.headline.text == line


def test_who_holds_the_rights_is_no_caption() -> None:
    """Even where the line ends in a name that credits have."""
    assert read(f"Barge service is back\n\nOSTER – {BODY}\n© 2019 Aske Media Group.\n").captions == ()
