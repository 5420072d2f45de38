/** Names under which pages declare things of themselves in meta tags, the more reliable first; all in lower case. Data only. */

export const TITLE = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'hdl',
  'headline',
] as const

export const PUBLISHER = [
  'og:site_name',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'application-name',
  'al:iphone:app_name',
] as const

export const AUTHOR = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.author',
  'byl',
  'citation_author',
  'cxenseparse:author',
  'article:author_name',
  'twitter:data1',
] as const

/** Never the date of the last change. */
export const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'publicationdate',
  'published_at',
  'published_time_telegram',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcsext.articlefirstpublished',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'displaydate',
  'pdate',
  'pub_date',
  'ptime',
  'iso-8601-publish-date',
  'rnews:datepublished',
  'bt:pubdate',
  'created',
  'date',
] as const

export const LANGUAGE = ['og:locale', 'content-language', 'dc.language', 'language'] as const

/** What the sites write there, and whether that is free to read; `metered` is for some visitors. */
export const ACCESS = [
  'article:content_tier',
  'og:article:content_tier',
  'content_tier',
  'access',
  'article:access',
] as const
export const TIERS: Readonly<Record<string, boolean | null>> = {
  free: true,
  locked: false,
  premium: false,
  paid: false,
  metered: null,
}
