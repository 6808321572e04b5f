import { sql } from 'kysely'
import { z } from 'zod'
import type { Outgoing } from '../../conversations/index.ts'
import { makeToken, textAsHtml } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { dateFormat } from '../../platform/i18n/formats.ts'
import { newId } from '../../platform/ids.ts'
import { type Job, waiting } from '../../platform/jobs/jobs.ts'
import type { Connectors } from '../connector.ts'
import type { Caller } from './caller.ts'
import { type Line, readLines } from './log.ts'
import { findMailChannel } from './mail-channel.ts'

export const transcriptJob = 'webChat.transcript'
// Words anybody may write go to an address anybody may name: enough for a person, of no use to a sender of spam.
const mostTranscripts = 3
const payloadShape = z.object({ visitorId: z.uuid(), email: z.string(), upTo: z.number() })

/** Has all that was said so far mailed to an address. @throws AppError rate_limited after a few */
export async function askTranscript({ context, visitor }: Caller, email: string): Promise<void> {
  await context.transaction(async (tx) => {
    const { numUpdatedRows } = await tx.db
      .updateTable('chatVisitors')
      .set({
        details: sql`jsonb_set(details, '{transcripts}', to_jsonb(coalesce((details->>'transcripts')::int, 0) + 1))`,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', visitor.id)
      .where(sql<boolean>`coalesce((details->>'transcripts')::int, 0) < ${mostTranscripts}`)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n)
      throw new AppError('rate_limited', 'This chat was mailed often enough.', { key: 'chat_transcripts' })
    tx.enqueue(transcriptJob, { visitorId: visitor.id, email, upTo: visitor.lastSeq })
  })
}

/** Mails what was said in a chat. An answer to it comes into its conversation, as to all we send. */
export function mailTranscript(connectors: Connectors): Job {
  return waiting(async (context, payload) => {
    const given = payloadShape.parse(payload)
    const letter = await context.read((tx) => prepare(context, tx, connectors, given))
    if (!letter) return
    const outcome = await letter.way.connector.deliver(context, letter.way.channel, letter.outgoing)
    if (outcome.outcome === 'unknown' || (outcome.outcome === 'failed' && !outcome.permanent))
      throw new Error(`The mail is tried again: ${outcome.reason}`)
  })
}

async function prepare(
  context: Context,
  tx: Tx,
  connectors: Connectors,
  { visitorId, email, upTo }: z.infer<typeof payloadShape>,
) {
  const visitor = await tx.db
    .selectFrom('chatVisitors')
    .innerJoin('conversations', (join) =>
      join
        .onRef('conversations.accountId', '=', 'chatVisitors.accountId')
        .onRef('conversations.id', '=', 'chatVisitors.conversationId'),
    )
    .leftJoin('locations', (join) =>
      join
        .onRef('locations.accountId', '=', 'chatVisitors.accountId')
        .onRef('locations.id', '=', 'chatVisitors.locationId'),
    )
    .select(['conversations.id as conversationId', 'conversations.number', 'chatVisitors.locale'])
    .select(['chatVisitors.locationId', 'chatVisitors.name', 'locations.zone'])
    .where('chatVisitors.accountId', '=', tx.accountId)
    .where('chatVisitors.id', '=', visitorId)
    .executeTakeFirst()
  const way = visitor && (await findMailChannel(tx, connectors, visitor.locationId))
  if (!visitor || !way) return undefined
  const { conversationId, locale, number } = visitor
  const lines = (await readLines(tx, visitorId, 0, 1_000)).filter(({ seq }) => seq <= upTo)
  const id = newId()
  const tokenOf = (kind: 'conversation' | 'message', subject: string) =>
    makeToken(context.secrets, tx.accountId, kind, subject)
  const outgoing: Outgoing = {
    ...{ messageId: id, conversationId, number: Number(number), class: 'notice' },
    externalId: way.connector.externalIdFor?.(context, way.channel, { id, class: 'notice' }) ?? null,
    ...{
      inReplyTo: null,
      references: [],
      locale,
      signatureHtml: '',
      attachments: [],
      attempt: 1,
      requestUrl: null,
    },
    subject: context.translate(locale, 'chat-replies.transcript_subject', { number }),
    ...wordsOf(context, { locale, zone: visitor.zone ?? 'UTC' }, lines),
    author: { kind: 'system', id: null, name: '' },
    recipients: { to: [{ name: visitor.name, address: email }], cc: [], bcc: [] },
    tokens: { conversation: tokenOf('conversation', conversationId), message: tokenOf('message', id) },
  }
  return { way, outgoing }
}

function wordsOf(
  context: Context,
  { locale, zone }: { locale: string; zone: string },
  lines: readonly Line[],
): { text: string; html: string } {
  const said = lines.map((line) => {
    const at = dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(line.at)
    const who = line.sender === 'visitor' ? 'transcript_you' : 'transcript_us'
    const name = line.name ?? context.translate(locale, `chat-replies.${who}`)
    const files = line.files.map(({ name: file }) => `[${file}]`)
    return `${name}, ${at}\n${[line.text, ...files].filter(Boolean).join('\n')}`
  })
  const text = said.join('\n\n')
  return { text, html: textAsHtml(text) }
}
