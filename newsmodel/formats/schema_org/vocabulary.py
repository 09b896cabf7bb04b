"""The types and properties of schema.org by what they are for newsrooms."""

from __future__ import annotations

__all__ = ["ARTICLES", "KEYWORDS", "OF_UPDATES", "PAGES", "PERSONS", "QUOTES", "SAYING", "TELLING", "WORKS"]

#: Articles.
ARTICLES = frozenset(
    """
    AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle BackgroundNewsArticle BlogPosting
    DiscussionForumPosting LiveBlogPosting MedicalScholarlyArticle NewsArticle OpinionNewsArticle ReportageNewsArticle
    Report ReviewNewsArticle SatiricalArticle ScholarlyArticle SocialMediaPosting TechArticle
    """.split()
)

#: What is read where there is no article: works with words of their own.
WORKS = frozenset(
    """
    AudioObject Blog Chapter Claim ClaimReview Clip Comment Conversation CreativeWork Episode FAQPage HowTo ItemPage
    MediaObject Message Movie PodcastEpisode Periodical PublicationIssue PublicationVolume QAPage Quotation Recipe
    Review SpecialAnnouncement Statement VideoObject WebPage WebPageElement
    """.split()
)

QUOTES = frozenset({"Quotation", "Claim"})
PERSONS = frozenset({"Person", "person"})
PAGES = frozenset({"WebPage", "ItemPage", "WebSite"})

# ---------------------------------------------------------------- properties

#: Of JSON-LD itself.
KEYWORDS = frozenset({"@context", "@type", "@id", "@graph"})
#: That say most of an article.
TELLING = ("headline", "datePublished", "articleBody", "author", "publisher", "description", "image")
#: Of which an article has one, and a mere reference to one has not.
SAYING = frozenset({"headline", "name", "articleBody", "description", "datePublished", "author"})
#: Of an update of a live blog that have a place in an article.
OF_UPDATES = frozenset({"@context", "@type", "@id", "headline", "name", "articleBody", "text", "description", "url"})
