import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { ArticleList, type ListedArticle } from './article-list.tsx'
import { type ShownTopic, TopicCards } from './home-page.tsx'
import { helpPaths, PlaceLine, type Reader, renderHelpPage } from './layout.tsx'

export type TopicPage = {
  topic: Omit<ShownTopic, 'count'>
  /** Its topic, that one's topic, and so on, the uppermost first. */
  above: readonly { name: string; slug: string }[]
  below: readonly ShownTopic[]
  articles: readonly ListedArticle[]
  /** Its slug in each language it has a name in. */
  slugs: ReadonlyMap<string, string>
  /** Where in its list this page begins; undefined: at its beginning. */
  after?: string | undefined
  /** Where the next page does; undefined: there is none. */
  next?: string | undefined
}

/** All that is said about one topic. */
export function renderTopic(
  reader: Reader,
  { topic, above, below, articles, slugs, after, next }: TopicPage,
): RenderedPage {
  const { lang, say, brand } = reader
  const path = (slug: string) => `/help/${lang}/t/${slug}`
  return renderHelpPage(reader, {
    title: topic.name,
    description: topic.description || titlesOf(articles),
    pathIn: (one) => `/help/${one}/t/${slugs.get(one) ?? topic.slug}${after ? `?after=${after}` : ''}`,
    languages: [...slugs.keys()],
    trail: [
      { name: say('help.title', { brand: brand.name }), path: `/help/${lang}` },
      ...above.map(({ name, slug }) => ({ name, path: path(slug) })),
      { name: topic.name, path: path(topic.slug) },
    ],
    children: (
      <>
        <h1>{topic.name}</h1>
        {topic.description && <p>{topic.description}</p>}
        <PlaceLine reader={reader} />
        {!after && <TopicCards reader={reader} topics={below} />}
        {articles.length > 0 && <ArticleList reader={reader} articles={articles} />}
        {next && (
          <p>
            <a className="button quiet" href={helpPaths(reader, lang).topic(topic.slug, next)} rel="next">
              {say('help.moreArticles')}
            </a>
          </p>
        )}
        {articles.length === 0 && below.length === 0 && <p>{say('help.emptyTopic')}</p>}
      </>
    ),
  })
}

const mostTitles = 4

function titlesOf(articles: readonly ListedArticle[]): string | undefined {
  return articles.length === 0
    ? undefined
    : articles
        .slice(0, mostTitles)
        .map(({ title }) => title)
        .join(' · ')
}
