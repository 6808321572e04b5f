import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { ArticleList, type ListedArticle } from './article-list.tsx'
import { helpPaths, PlaceLine, type Reader, renderHelpPage, SearchForm } from './layout.tsx'

export type ShownTopic = { id: string; slug: string; name: string; description: string; count: number }

/** The first page: a question, the topics, and what others read most. */
export function renderHome(
  reader: Reader,
  { topics, popular }: { topics: readonly ShownTopic[]; popular: readonly ListedArticle[] },
): RenderedPage {
  const { brand, say } = reader
  const title = say('help.title', { brand: brand.name })
  return renderHelpPage(reader, {
    title,
    description: say('help.description', { brand: brand.name }),
    pathIn: (lang) => `/help/${lang}`,
    languages: brand.languages,
    children: (
      <>
        <div className="hero">
          <h1>{say('help.question')}</h1>
          <SearchForm reader={reader} />
          <PlaceLine reader={reader} />
        </div>
        {topics.length === 0 && popular.length === 0 && <p className="hero">{say('help.empty')}</p>}
        <TopicCards reader={reader} topics={topics} />
        {popular.length > 0 && (
          <section className="more">
            <h2>{say('help.popular')}</h2>
            <ArticleList reader={reader} articles={popular} />
          </section>
        )}
        <p className="more">
          {say('help.askedBefore')}{' '}
          <a href={helpPaths(reader, reader.lang).requests}>{say('requests.mine')}</a>
        </p>
      </>
    ),
  })
}

/** Topics as cards. */
export function TopicCards({ reader, topics }: { reader: Reader; topics: readonly ShownTopic[] }) {
  if (topics.length === 0) return null
  const paths = helpPaths(reader, reader.lang)
  return (
    <ul className="topics">
      {topics.map(({ id, slug, name, description, count }) => (
        <li key={id}>
          <a href={paths.topic(slug)}>
            <strong>{name}</strong>
            {description && <span>{description}</span>}
            <span>{reader.say('help.articles', { count })}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
