import { sql } from 'kysely'
import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { articlesNamedIn, fillArticle } from '../published/fill-article.ts'
import { findPublicArticle, type PublicArticle } from '../published/find-public-article.ts'
import { findTopicName, listPublicArticles, listPublicTopics } from '../published/list-public.ts'
import { readPlace } from '../published/read-place.ts'
import type { FindShelves } from '../published/shelves.ts'
import { chooseShown, type Reader as TextReader } from '../published/texts-shown.ts'
import type { ListedArticle } from './article-list.tsx'
import type { ArticlePage } from './article-page.tsx'
import type { ShownTopic } from './home-page.tsx'
import { helpPaths, type Reader } from './layout.tsx'
import type { TopicPage } from './topic-page.tsx'

const mostRelated = 5
const mostInTopic = 50

type Topic = Awaited<ReturnType<typeof listPublicTopics>>[number]

/** The topics at the top, and what is answered with again and again. */
export async function readHome(
  { context }: Visit,
  reader: Reader,
  findShelves: FindShelves,
): Promise<{ topics: ShownTopic[]; popular: ListedArticle[] }> {
  return context.read(async (tx) => {
    const shelves = await findShelves(context, tx)
    const topics = await listPublicTopics(tx, textReader(reader), shelves)
    return {
      topics: topics.filter(({ parentId }) => !parentId).map((topic) => asShown(topics, topic)),
      popular: await readPopular(tx, reader, shelves.popular),
    }
  })
}

/** Articles by their ids, as a reader is shown them. */
export async function readPopular(tx: Tx, reader: Reader, ids: readonly string[]): Promise<ListedArticle[]> {
  const shown = await chooseShown(tx, ids, textReader(reader))
  return ids.flatMap((id) => shown.get(id)?.text ?? []).map(asListed)
}

/** A topic with what is in it, from a place in its list on. @throws AppError not_found */
export async function readTopic(
  { context, query }: Visit,
  reader: Reader,
  { slug, findShelves }: { slug: string; findShelves: FindShelves },
): Promise<TopicPage | { movedTo: string }> {
  return context.read(async (tx) => {
    const asked = textReader(reader)
    const topics = await listPublicTopics(tx, asked, await findShelves(context, tx))
    const topic =
      topics.find((one) => one.slug === slug) ??
      // An address in another language leads to the same topic.
      topics.find(({ names }) => Object.values(names).some((name) => name.slug === slug))
    if (!topic) throw new AppError('not_found', 'There is no such topic.', { key: 'topic_gone' })
    if (topic.slug !== slug) return { movedTo: topic.slug }
    const { after } = query
    const page = { topicId: topic.id, limit: mostInTopic, cursor: after }
    const { items, nextCursor } = await listPublicArticles(tx, { ...asked, ...page })
    return {
      topic,
      above: aboveOf(topics, topic),
      below: topics.filter(({ parentId }) => parentId === topic.id).map((one) => asShown(topics, one)),
      articles: items.map(({ text }) => asListed(text)),
      slugs: new Map(Object.entries(topic.names).map(([locale, name]) => [locale, name.slug])),
      after,
      next: nextCursor ?? undefined,
    }
  })
}

/** An article as it is read at a place. @throws AppError not_found */
export async function readArticle(
  { context }: Visit,
  reader: Reader,
  slug: string,
): Promise<(ArticlePage & { articleId: string }) | { movedTo: string }> {
  return context.read(async (tx) => {
    const asked = textReader(reader)
    const article = await findPublicArticle(tx, { ...asked, slug })
    if (!article) throw new AppError('not_found', 'There is no such article.', { key: 'article_gone' })
    if ('movedTo' in article) return article
    const { topicId } = article
    const topic = topicId === null ? undefined : await findTopicName(tx, topicId, asked)
    const others =
      topicId !== null && topic
        ? await listPublicArticles(tx, { ...asked, topicId, limit: mostRelated + 1 })
        : { items: [] }
    const say = await readPlace(context, tx, { locationId: reader.place?.id ?? null, locale: article.locale })
    return {
      articleId: article.articleId,
      ...{ slug, title: article.title, summary: article.summary, locale: article.locale },
      ...{ isOtherLocale: article.isOtherLocale, changedAt: article.publishedAt, topic },
      isPolicy: article.policy !== null,
      html: withPictures(
        fillArticle(article.html, { say, hrefOf: await hrefsIn(tx, reader, article) }),
        reader.brand.base,
      ),
      related: others.items
        .filter(({ id }) => id !== article.articleId)
        .slice(0, mostRelated)
        .map(({ text }) => asListed(text)),
      slugs: slugsOf(article),
    }
  })
}

/** The same HTML with its pictures where the brand's pages are. */
export function withPictures(html: string, base: string): string {
  return html.replaceAll('<img src="/help-files/', `<img src="${base}/help-files/`)
}

async function hrefsIn(
  tx: Tx,
  reader: Reader,
  article: PublicArticle,
): Promise<(id: string) => string | undefined> {
  const named = await chooseShown(tx, articlesNamedIn(article.html), textReader(reader))
  const paths = helpPaths(reader, reader.lang)
  return (id) => {
    const slug = named.get(id)?.text.slug
    return slug === undefined ? undefined : paths.article(slug)
  }
}

function slugsOf({ others }: PublicArticle): Map<string, string> {
  const slugs = new Map<string, string>()
  for (const { locale, slug } of others) if (!slugs.has(locale)) slugs.set(locale, slug)
  return slugs
}

/** A reader as the choice among texts knows them. */
export function textReader({ lang, place, brand }: Reader): TextReader {
  return { locale: lang, defaultLocale: brand.defaultLocale, regionId: place?.regionId ?? null }
}

function asListed({ slug, title, summary, locale }: ListedArticle): ListedArticle {
  return { slug, title, summary, locale }
}

function asShown(topics: readonly Topic[], { id, slug, name, description }: Topic): ShownTopic {
  return { id, slug, name, description, count: countIn(topics, id) }
}

function countIn(topics: readonly Topic[], id: string): number {
  const own = topics.find((topic) => topic.id === id)?.articleCount ?? 0
  const below = topics.filter(({ parentId }) => parentId === id)
  return below.reduce((sum, topic) => sum + countIn(topics, topic.id), own)
}

function aboveOf(topics: readonly Topic[], { parentId }: Topic): Topic[] {
  const parent = topics.find(({ id }) => id === parentId)
  return parent ? [...aboveOf(topics, parent), parent] : []
}

/** Every public text with its address and day, for those who list pages; at most so many. */
export async function listAddresses(tx: Tx, most: number) {
  const { rows } = await sql<{
    locale: string
    slug: string
    title: string
    summary: string
    publishedAt: Date
  }>`
    select distinct on (text.locale, shown.slug) text.locale, shown.slug, shown.title, shown.summary, text.published_at
    from article_texts as text
      join articles as article on article.account_id = text.account_id and article.id = text.article_id
      join article_versions as shown on shown.account_id = text.account_id and shown.text_id = text.id
        and shown.number = text.published_version
    where text.account_id = ${tx.accountId}::uuid and article.kind = 'public' and article.archived_at is null
    order by text.locale, shown.slug limit ${sql.lit(most)}`.execute(tx.db)
  return rows
}
