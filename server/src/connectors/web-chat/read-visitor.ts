import { sql } from 'kysely'
import { z } from 'zod'
import { requirePermission, visibleConversations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { findChannels } from '../channels/queries.ts'
import { pageShape } from './raw.ts'
import { settingsOf, textIn } from './settings.ts'

const time = z.date()
const pairShape = z.object({ name: z.string(), value: z.string() })

export const chatVisitorShape = z
  .object({
    name: z.string(),
    email: z.string().nullable(),
    isVerified: z.boolean().meta({ description: 'Their site has signed who they are' }),
    locale: z.string(),
    isHere: z.boolean().meta({ description: 'The chat is open in their browser' }),
    lastSeenAt: time,
    awaySeconds: z.number().int().meta({ description: 'After how long away answers go by mail as well' }),
    page: pageShape.nullable(),
    typed: z.string().nullable().meta({ description: 'What they searched for before they wrote' }),
    article: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    fields: z.array(pairShape).meta({ description: 'What they were asked before they wrote' }),
    attributes: z.array(pairShape).meta({ description: 'What their site tells about them' }),
    readMessageId: z.uuid().nullable().meta({ description: 'The newest message of ours they have seen' }),
  })
  .meta({ id: 'ChatVisitor' })

const value = z.union([z.string(), z.number(), z.boolean()])
const detailsShape = z.object({
  fields: z.record(z.string(), value).default({}),
  attributes: z.record(z.string(), value).default({}),
  articleId: z.uuid().nullish(),
  typed: z.string().nullish(),
})

// Streams are noted every ten seconds.
const freshMs = 25_000

/** Who writes in a chat, as they are known there. @throws AppError not_found, also for a conversation that is no chat */
export async function readVisitor(
  context: Context,
  conversationId: string,
): Promise<z.input<typeof chatVisitorShape>> {
  requirePermission(context.actor, 'conversations.read')
  return context.read(async (tx) => {
    const visitor = await findVisitor(tx, conversationId)
    if (!visitor) throw new AppError('not_found', 'There is no such chat.', { key: 'chat_gone' })
    const details = detailsShape.parse(visitor.details)
    const [channel] = await findChannels(tx, [visitor.channelId])
    const asked = channel ? settingsOf(channel).fields : []
    const labelOf = (key: string) => {
      const labels = asked.find((field) => field.key === key)?.labels
      return (labels && textIn(labels, visitor.locale, 'en')) || key
    }
    return {
      ...{ name: visitor.name, email: visitor.email, isVerified: visitor.subject !== null },
      ...{ locale: visitor.locale, lastSeenAt: visitor.lastSeenAt, readMessageId: visitor.readMessageId },
      isHere: tx.now().getTime() - visitor.lastSeenAt.getTime() < freshMs,
      awaySeconds: channel ? settingsOf(channel).awaySeconds : 0,
      page: pageShape.safeParse(visitor.page).data ?? null,
      typed: details.typed ?? null,
      article: await findArticle(tx, details.articleId ?? null),
      fields: pairsOf(details.fields, labelOf),
      attributes: pairsOf(details.attributes, (key) => key),
    }
  })
}

function pairsOf(given: Record<string, string | number | boolean>, labelOf: (key: string) => string) {
  return Object.entries(given).flatMap(([key, one]) =>
    one === '' ? [] : [{ name: labelOf(key), value: String(one) }],
  )
}

function findVisitor(tx: Tx, conversationId: string) {
  return tx.db
    .selectFrom('conversations')
    .innerJoin('chatVisitors as visitor', (join) =>
      join
        .onRef('visitor.accountId', '=', 'conversations.accountId')
        .onRef('visitor.conversationId', '=', 'conversations.id'),
    )
    .select(['visitor.name', 'visitor.email', 'visitor.subject', 'visitor.locale', 'visitor.lastSeenAt'])
    .select(['visitor.page', 'visitor.details', 'visitor.channelId'])
    .select(
      sql<string | null>`(select message_id from chat_messages where account_id = visitor.account_id
        and visitor_id = visitor.id and sender = 'agent' and seq <= visitor.read_up_to
        order by seq desc fetch first 1 row only)`.as('readMessageId'),
    )
    .where('conversations.accountId', '=', tx.accountId)
    .where((of) =>
      of.or([
        of('conversations.id', '=', conversationId),
        of('conversations.mergedIntoId', '=', conversationId),
      ]),
    )
    .where(visibleConversations(tx.actor))
    .orderBy('visitor.lastSeenAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function findArticle(tx: Tx, id: string | null): Promise<{ id: string; title: string } | null> {
  if (id === null) return null
  const { rows } = await sql<{ title: string }>`select title from article_texts
    where account_id = ${tx.accountId}::uuid and article_id = ${id}::uuid
    order by published_version is null, id fetch first 1 row only`.execute(tx.db)
  return rows[0] ? { id, title: rows[0].title } : null
}
