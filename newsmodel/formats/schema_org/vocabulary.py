"""The types and properties of schema.org by what they are for newsrooms."""

from __future__ import annotations

__all__ = [
    "ABOUT",
    "ARTICLES",
    "CONTRIBUTORS",
    "KEYWORDS",
    "MEDIA_FILES",
    "META_TAGS",
    "OF_UPDATES",
    "OPEN_GRAPH",
    "PAGES",
    "PERSONS",
    "PLACES",
    "QUOTES",
    "SAYING",
    "SUBJECT_TYPES",
    "TELLING",
    "TERMS",
    "WORKS",
]

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

#: The fields of what an article is about, by its type.
SUBJECT_TYPES = {
    "Event": "events",
    "Person": "people",
    "Place": "places",
    **dict.fromkeys("City Country AdministrativeArea State LandmarksOrHistoricalBuildings".split(), "places"),
    **dict.fromkeys(
        """
        Airline Corporation EducationalOrganization GovernmentOrganization LocalBusiness NGO NewsMediaOrganization
        Organization PerformingGroup PoliticalParty SportsOrganization SportsTeam
        """.split(),
        "organisations",
    ),
}

# ---------------------------------------------------------------- properties

#: That say what an article is about.
ABOUT = ("about", "mentions")
#: That say where it plays.
PLACES = ("contentLocation", "spatialCoverage")
#: That name who had a part in it.
CONTRIBUTORS = ("contributor", "editor", "translator")
#: Of a term that have a place in a concept.
TERMS = frozenset(
    "@context @type @id name alternateName url sameAs identifier termCode inDefinedTermSet audienceType".split()
)
#: The properties of what OpenGraph says of a page.
OPEN_GRAPH = {
    "og:title": "headline",
    "og:description": "description",
    "og:url": "url",
    "og:site_name": "publisher",
    "og:locale": "inLanguage",
    "article:author": "author",
    "article:published_time": "datePublished",
    "article:modified_time": "dateModified",
    "article:section": "articleSection",
    "article:tag": "keywords",
}
#: The properties of what trafilatura finds in the meta tags, the title and the headings of a page.
META_TAGS = {
    "title": "headline",
    "author": "author",
    "date": "datePublished",
    "sitename": "publisher",
    "url": "url",
    "description": "description",
    "language": "inLanguage",
}
#: That hold the address of a film or a sound.
MEDIA_FILES = ("contentUrl", "embedUrl")

#: Of JSON-LD itself.
KEYWORDS = frozenset({"@context", "@type", "@id", "@graph"})
#: That say most of an article.
TELLING = ("headline", "datePublished", "articleBody", "author", "publisher", "description", "image")
#: Of which an article has one, and a mere reference to one has not.
SAYING = frozenset({"headline", "name", "articleBody", "description", "datePublished", "author"})
#: Of an update of a live blog that have a place in an article.
OF_UPDATES = frozenset({"@context", "@type", "@id", "headline", "name", "articleBody", "text", "description", "url"})
