import { dateFormat, displayNames } from '../../platform/i18n/formats.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { ArticleList, type ListedArticle } from './article-list.tsx'
import { helpPaths, PlaceLine, type Reader, renderHelpPage } from './layout.tsx'

export type ArticlePage = {
  slug: string
  title: string
  summary: string
  /** Clean, its snippets filled for this place. */
  html: string
  /** The language it is in, which may be another than the reader's. */
  locale: string
  isOtherLocale: boolean
  changedAt: Date
  topic: { name: string; slug: string } | undefined
  related: readonly ListedArticle[]
  /** Its slug in each language it is written in. */
  slugs: ReadonlyMap<string, string>
  isPolicy: boolean
  /** After the reader has said whether it helped. */
  vote?: 'thanks' | 'why' | undefined
}

/** One article, and whether it helped. */
export function renderArticle(reader: Reader, article: ArticlePage): RenderedPage {
  const { lang, say, brand } = reader
  const { slug, title, topic, related, slugs } = article
  return renderHelpPage(reader, {
    title,
    description: article.summary || undefined,
    pathIn: (one) => `/help/${one}/${slugs.get(one) ?? slug}`,
    languages: [...slugs.keys()],
    carried: { article: slug },
    isPrivate: article.vote !== undefined,
    trail: [
      { name: say('help.title', { brand: brand.name }), path: `/help/${lang}` },
      ...(topic ? [{ name: topic.name, path: `/help/${lang}/t/${topic.slug}` }] : []),
      { name: title, path: `/help/${lang}/${slug}` },
    ],
    data: [dataOf(reader, article)],
    children: (
      <>
        {article.isOtherLocale && (
          <p className="other">{say('help.otherLanguage', { language: nameIn(lang, article.locale) })}</p>
        )}
        <article lang={article.isOtherLocale ? article.locale : undefined}>
          <h1>{title}</h1>
          <p className="meta" lang={lang}>
            {say('help.changed', { date: dateFormat(lang, { dateStyle: 'long' }).format(article.changedAt) })}
          </p>
          <PlaceLine reader={reader} />
          <Contents reader={reader} html={article.html} />
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: cleaned when it was kept, to a closed list of elements */}
          <div dangerouslySetInnerHTML={{ __html: article.html }} />
        </article>
        <Vote reader={reader} article={article} />
        {related.length > 0 && (
          <section className="more no-print">
            <h2>{say('help.related')}</h2>
            <ArticleList reader={reader} articles={related} />
          </section>
        )}
      </>
    ),
  })
}

const leastHeadings = 3

/** What a long article has, for whoever looks for one thing in it. */
function Contents({ reader, html }: { reader: Reader; html: string }) {
  const headings = [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/g)]
  if (headings.length < leastHeadings) return null
  return (
    <nav className="toc no-print" aria-labelledby="toc">
      <h2 id="toc">{reader.say('help.contents')}</h2>
      <ul>
        {headings.map(([, id = '', inner = '']) => (
          <li key={id}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a heading of the cleaned text, its links taken off */}
            <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: inner.replace(/<\/?a\b[^>]*>/g, '') }} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Vote({ reader, article: { slug, vote } }: { reader: Reader; article: ArticlePage }) {
  const { say } = reader
  const paths = helpPaths(reader, reader.lang)
  if (vote === 'thanks')
    return (
      <p className="vote" role="status">
        {say('help.thanks')}
      </p>
    )
  if (vote === 'why')
    return (
      <section className="vote" aria-labelledby="vote">
        <h2 id="vote">{say('help.why')}</h2>
        <form method="post" action={paths.vote(slug)}>
          <input type="hidden" name="helpful" value="no" />
          <div>
            {reasons.map((reason) => (
              <label key={reason}>
                <input type="radio" name="reason" value={reason} required /> {say(`help.reason_${reason}`)}
              </label>
            ))}
            <label>
              {say('help.whyWords')}
              <textarea name="words" maxLength={1000} />
            </label>
          </div>
          <button type="submit">{say('help.sendVote')}</button>
          <a className="button quiet" href={`${paths.person}&article=${slug}`}>
            {say('help.person')}
          </a>
        </form>
      </section>
    )
  return (
    <section className="vote no-print" aria-labelledby="vote">
      <h2 id="vote">{say('help.helped')}</h2>
      <form method="post" action={paths.vote(slug)}>
        <button type="submit" name="helpful" value="yes" className="quiet">
          {say('help.yes')}
        </button>
        <button type="submit" name="helpful" value="no" className="quiet">
          {say('help.no')}
        </button>
      </form>
    </section>
  )
}

const reasons = ['not_clear', 'not_complete', 'not_true', 'other'] as const

function dataOf({ brand }: Reader, { title, html, locale, changedAt, isPolicy }: ArticlePage): object {
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (isPolicy)
    return {
      ...{ '@context': 'https://schema.org', '@type': 'WebPage', name: title, inLanguage: locale },
      dateModified: changedAt.toISOString(),
      publisher: { '@type': 'Organization', name: brand.name },
    }
  return {
    ...{ '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: locale },
    mainEntity: [{ '@type': 'Question', name: title, acceptedAnswer: { '@type': 'Answer', text } }],
  }
}

function nameIn(lang: string, other: string): string {
  return displayNames(lang, 'language').of(other) ?? other
}
