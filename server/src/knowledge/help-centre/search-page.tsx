import type { ReactNode } from 'react'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import type { HelpHit } from '../search/search-help.ts'
import { ArticleList, type ListedArticle } from './article-list.tsx'
import type { Found } from './find-help.ts'
import { helpPaths, type Reader, renderHelpPage, SearchForm } from './layout.tsx'

export type SearchPage = Found & {
  typed: string
  /** What is read most, for whom nothing was found. */
  popular: readonly ListedArticle[]
}

/** What a search found, the nearest it could; and always the way to a person (R-H 5, 6). */
export function renderSearch(reader: Reader, page: SearchPage): RenderedPage {
  const { say, brand } = reader
  const { typed, articles, actions, places, popular } = page
  const paths = helpPaths(reader, reader.lang)
  const title = typed === '' ? say('help.search') : say('help.resultsFor', { typed })
  return renderHelpPage(reader, {
    title,
    pathIn: (one) => `/help/${one}/search`,
    languages: brand.languages,
    description: say('help.description', { brand: brand.name }),
    isPrivate: typed !== '',
    ...(typed !== '' && { carried: { q: typed } }),
    children: (
      <>
        <h1>{title}</h1>
        <SearchForm reader={reader} typed={typed} />
        <p role="status" className="place">
          {typed !== '' && say('help.found', { count: articles.length })}
        </p>
        <Results reader={reader} articles={articles} />
        <Others title={say('help.locations')}>
          {places.map(({ slug, name, address }) => (
            <Other key={slug} path={paths.personAt(slug)} title={name} text={address} />
          ))}
        </Others>
        <Others title={say('help.actions')}>
          {actions.map((one) => (
            <Other key={one.path} {...one} />
          ))}
        </Others>
        {typed !== '' && articles.length === 0 && popular.length > 0 && (
          <section className="more">
            <h2>{say('help.popular')}</h2>
            <ArticleList reader={reader} articles={popular} />
          </section>
        )}
        {typed !== '' && (
          <section className="more">
            <h2>{say('help.notFound')}</h2>
            <p>
              <a className="button" href={`${paths.person}&q=${encodeURIComponent(typed)}`}>
                {say('help.person')}
              </a>
            </p>
          </section>
        )}
      </>
    ),
  })
}

function Results({ reader, articles }: { reader: Reader; articles: readonly HelpHit[] }) {
  if (articles.length === 0) return null
  const paths = helpPaths(reader, reader.lang)
  return (
    <ul className="list">
      {articles.map(({ slug, title, excerpt, locale }) => (
        <li key={slug} lang={locale === reader.lang ? undefined : locale}>
          <a href={paths.article(slug)}>
            <strong>{title}</strong>
            <span>
              {excerpt.map(({ text, isFound }, index) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have nothing but their order
                isFound ? <mark key={index}>{text}</mark> : text,
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function Others({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section className="more">
      <h2>{title}</h2>
      <ul className="list">{children}</ul>
    </section>
  )
}

function Other({ path, title, text }: { path: string; title: string; text?: string }) {
  return (
    <li>
      <a href={path}>
        <strong>{title}</strong>
        {text && <span>{text}</span>}
      </a>
    </li>
  )
}
