"""Types of schema.org by what they are for newsrooms."""

from __future__ import annotations

__all__ = ["ARTICLES", "PAGES", "PERSONS", "QUOTES", "WORKS"]

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
