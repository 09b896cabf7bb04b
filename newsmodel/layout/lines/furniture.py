"""What a news page adds to a story: labels, links, invitations, buttons."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["heads_links", "is_furniture", "is_topics"]

# Whole lines, without case and final marks.
_LABELS: Final = frozenset(
    line.strip()
    for line in """
    0
    ×
    abstract
    ad
    adchoices
    advertisement
    advertisement · scroll to continue
    advertising
    article author
    article continues below
    article continues below advertisement
    available on
    back to top
    be a pro
    by
    caption
    category
    close
    comment
    comments
    continue reading
    copy link
    donate
    download the app
    email
    facebook
    filed under
    follow
    follow us
    follow us on
    full text
    get app
    get short url
    get the app
    go to content
    highlights
    home
    image
    instagram
    join the conversation
    key points
    latest news
    latest stories
    leave a comment
    like
    linkedin
    listen
    listen live
    listen to article
    live
    load more
    log in
    login
    main category
    main menu
    menu
    more
    newsletter
    newsletters
    now reading
    open in app
    photo
    photos
    play
    play video
    posted
    powered by
    print
    published
    read also
    read more
    read next
    related
    related articles
    related content
    related stories
    related topics
    save
    scroll to continue
    scroll to continue with content
    search
    sections
    share
    share article
    share on facebook
    share on twitter
    share this
    share this article
    share this story
    short url
    sign in
    sign up
    sign up now
    skip
    skip ad
    skip to content
    skip to main content
    skip to navigation
    special
    sponsored
    sponsored content
    story continues below
    story continues below advertisement
    submit
    subscribe
    subscribe now
    tags
    text size
    toggle navigation
    top stories
    topics
    trending
    tt
    tweet
    twitter
    updated
    view comments
    view gallery
    watch
    watch live
    whatsapp
    you are here
    """.splitlines()
    if line.strip()
)

# Lines that begin so and are short: invitations to do something with the page.
_INVITATION: Final = re.compile(
    r"""(?ix)
      skip\sto\s | jump\sto\s
    | share\sthis\s(?:article|story|post|page)
    | sign\sup\s(?:to|for|here|now|today) | subscribe\s(?:to|for|here|now|today)
    | stay\s(?:up\sto\sdate|informed)\b | notifications\scan\sbe\s
    | thank\syou\sfor\s(?:registering|subscribing|signing|reading) | thanks\sfor\s(?:sharing|reading|signing)
    | something\swent\swrong | we[’']ve\sdetected | (?:this\s(?:site|website)|we)\suses?\s
    | javascript\s | cookies?\s(?:policy|settings|notice)
    | please\s(?:update|refresh|log\sin|sign\sin|enable|disable|bookmark|enter|subscribe|consider)
    | read\s(?:more|also|next|the\sfull)\s?[:|–—>»-] | also\sread\s?: | see\salso\s?: | related\s?: | don[’']t\smiss\b
    | recommended\s?: | more\s(?:on|from)\s?:
    | click\shere\b | tap\shere\b | download\s(?:the|our)\s
    | by\s(?:signing\sup|providing\syour|subscribing|clicking)
    | your\s(?:email|subscription|browser)\s | get\s(?:daily|breaking|our|the\slatest|the\slowest)\s
    | copyright\s©\s?\d{4}.*\|
    | (?:main\s)?category\s?: | topics?\s?: | tags?\s?: | filed\sunder\s?: | keywords?\s?: | article\sauthor\s?:
    | image\ssource,\s | \d[\d,]*\s(?:total\s)?views(?:\stoday)?$
    | image\s\d+\sof\b | \d+\scomments?$ | \d+\sshares?$ | \d+\s?min(?:ute)?s?\s?(?:read|ago)?$
    | listen\sto\s(?:this|the)\s(?:article|story) | listen\s\d
    | follow\s(?:us|him|her|them|@|\w+\son\s)
    | sponsored\s(?:by|content)
    """
)

# @idaholm     1 / 4     12     https://t.example/x      Share this articleComments      a <img …> tag
_SHAPE: Final = re.compile(
    r"@\w{2,30}|\d{1,4}(?:\s?(?:/|of)\s?/?\s?\d{1,4})?|https?://\S{1,300}"
    r"|(?:[Ss]hare this article\s?|[Cc]omments\s?|[Tt]weet\s?){1,4}|<[a-zA-Z!/][^<>]{0,1000}>"
)
_LONGEST_LABEL: Final = 42
_LONGEST_INVITATION: Final = 240

# From such a line on, a page shows other stories.
_HEADS_LINKS: Final = re.compile(
    r"""(?ix)
    (?: more\s[A-Z]\w+ | more\s(?:from|on|in|stories|news|to\sexplore|like\sthis)\b.{0,60} | more\sto\sexplore
        | you\s(?:may|might)\salso\slike.{0,40} | recommended(?:\sfor\syou|\sstories|\sreading)?.{0,30}
        | related(?:\s(?:stories|articles|news|content|topics|posts|links|reading|coverage|roundup.*))?
        | most\s(?:viewed|read|popular|shared|commented)\b.{0,40} | read\s(?:next|more|this\snext)
        | sponsored\scontent | latest\s(?:news|stories|from|national|headlines|videos)\b.{0,40}
        | trending(?:\s\w+)? | popular(?:\s\w+)? | top\sstories | about\sthe\sauthors? | share\sthis\sstory
        | comments(?:\s\(\d+\))? | \d+\scomments | leave\sa\s(?:comment|reply) | tags\s?:? | sections
        | follow\sus(?:\son)? | show\s(?:more|comments).{0,30} | view\scomments | what\sto\sread\snext
        | join\sthe\s(?:conversation|discussion) | get\sour\s.{0,60}newsletters?.{0,20}
        | thank\syou\sfor\s(?:registering|reading).{0,40} | (?:our|the)\s(?:latest|best)\sstories.{0,40}
        | up\snext | next\s(?:article|story|up) | previous\s(?:article|story) | newswire | home
        | adchoices | support\sour\sjournalism.{0,60} | scroll\sto\stop | back\sto\stop | elsewhere\son\s.{0,60}
        | around\sthe\sweb | from\s(?:the|our)\s(?:web|partners).{0,40} | promoted.{0,40}
    )\s*[:.»>]?
    """
)
_LONGEST_HEADING: Final = 90


def is_furniture(words: str) -> bool:
    """Tell whether a line belongs to the page and not to the story.

    Args:
        words: The visible words of the line.
    """
    size = len(words)
    if size <= _LONGEST_LABEL:
        if words.lower().rstrip(" :.›»>|\xa0").replace("\xa0", " ") in _LABELS or _SHAPE.fullmatch(words):
            return True
    elif words[0] in "h<" and _SHAPE.fullmatch(words):
        return True
    return size <= _LONGEST_INVITATION and _INVITATION.match(words) is not None


def is_topics(words: str) -> bool:
    """Tell whether a line lists a story's topics, as Arab News does at the foot of one."""
    return words.startswith(("Topics:", "Topics :"))


def heads_links(words: str) -> bool:
    """Tell whether a line heads a list of other stories at the foot of a page."""
    return len(words) <= _LONGEST_HEADING and _HEADS_LINKS.fullmatch(words) is not None
