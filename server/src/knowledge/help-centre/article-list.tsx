import { helpPaths, type Reader } from './layout.tsx'

export type ListedArticle = { slug: string; title: string; summary: string; locale: string }

/** Articles to choose from; what is in another language says so to whoever reads it out. */
export function ArticleList({ reader, articles }: { reader: Reader; articles: readonly ListedArticle[] }) {
  const paths = helpPaths(reader, reader.lang)
  return (
    <ul className="list">
      {articles.map(({ slug, title, summary, locale }) => (
        <li key={slug} lang={locale === reader.lang ? undefined : locale}>
          <a href={paths.article(slug)}>
            <strong>{title}</strong>
            {summary && <span>{summary}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
}
