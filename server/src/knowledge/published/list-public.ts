import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts'
import { chooseText } from '../texts/choose-text.ts'
import { keptNamesShape } from '../topics/shapes.ts'
import { readTopics, type Topic } from '../topics/topics.ts'
import { ancestorsOf } from '../topics/tree.ts'
import { isPublic } from './is-public.ts'
import type { Shelves } from './shelves.ts'
import { chooseShown, type Reader } from './texts-shown.ts'

/**
 * The topics in which a customer finds something, or below which they do, in their order, named in the reader's language
 * or the nearest one.
 */
export async function listPublicTopics(
  tx: Tx,
  { locale, defaultLocale }: Pick<Reader, 'locale' | 'defaultLocale'>,
  { counts }: Pick<Shelves, 'counts'>,
) {
  const topics = await readTopics(tx)
  const used = new Set(
    topics
      .filter(({ id }) => counts.has(id))
      .flatMap(({ id }) => ancestorsOf(topics, id).map((one) => one.id)),
  )
  return topics
    .filter(({ id }) => used.has(id))
    .flatMap(({ id, parentId, icon, names }) => {
      const named = nameFor(names, { locale, defaultLocale })
      return named ? [{ id, parentId, icon, names, ...named, articleCount: counts.get(id) ?? 0 }] : []
    })
}

/** What a topic is called and where it is found, for a reader; nothing when it is archived. */
export async function findTopicName(tx: Tx, id: string, reader: Reader) {
  const found = await tx.db
    .selectFrom('topics')
    .select('names')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  return found && nameFor(keptNamesShape.parse(found.names), reader)
}

function nameFor(names: Topic['names'], reader: Pick<Reader, 'locale' | 'defaultLocale'>) {
  const inLocales = Object.entries(names).map(([one, name]) => ({ locale: one, regionId: null, ...name }))
  const chosen = chooseText(inLocales, { ...reader, regionId: null })
  if (!chosen) return undefined
  const { name, description, slug, locale } = chosen.text
  return { name, description, slug, locale }
}

const cursorShape = z.tuple([z.number(), z.uuid()])

export type PublicPage = Reader & { topicId?: string | undefined; limit: number; cursor?: string | undefined }

/** Public articles, of a topic or of all, in their order, each as the reader is shown it. */
export async function listPublicArticles(tx: Tx, { topicId, limit, cursor, ...reader }: PublicPage) {
  const after = decodeCursor(cursor, cursorShape)
  const rows = await tx.db
    .selectFrom('articles as article')
    .select(['article.id', 'article.position', 'article.topicId', 'article.policy', 'article.useCount'])
    .where('article.accountId', '=', tx.accountId)
    .where(isPublic)
    .$if(topicId !== undefined, (all) => all.where('article.topicId', '=', topicId ?? ''))
    .$if(after !== undefined, (all) =>
      all.where(sql<SqlBool>`(article.position, article.id) > (${after?.[0]}::int, ${after?.[1]}::uuid)`),
    )
    .orderBy('article.position')
    .orderBy('article.id')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  const chosen = await chooseShown(
    tx,
    page.map(({ id }) => id),
    reader,
  )
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    items: page.flatMap(({ id, topicId: within, policy, useCount }) => {
      const one = chosen.get(id)
      return one ? [{ id, topicId: within, policy, useCount, ...one }] : []
    }),
    nextCursor: last ? encodeCursor([last.position, last.id]) : null,
  }
}
