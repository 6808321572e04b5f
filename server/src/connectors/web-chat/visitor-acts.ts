import { sql } from 'kysely'
import type { z } from 'zod'
import { closeByCustomer } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { bindIdentity, noteTypedEmail } from './bind-identity.ts'
import type { Caller } from './caller.ts'
import { continueLater } from './deliver.ts'
import { readIdentity } from './identity.ts'
import { issueCode } from './keys.ts'
import type { attributesShape, pageShape } from './raw.ts'
import { tellConsoles } from './tell-consoles.ts'

type Page = z.infer<typeof pageShape>

/** Says at the brand's that the visitor writes, and on which page they are. */
export async function noteTyping({ context, visitor }: Caller, page: Page | undefined): Promise<void> {
  await context.jot(async (tx) => {
    if (page) await update(tx, visitor.id, { page: JSON.stringify(page) })
    await tellConsoles(tx, [visitor.id], 'typing')
  })
}

/** The visitor has seen everything up to a line. */
export async function noteRead({ context, visitor }: Caller, upTo: number): Promise<void> {
  await context.jot(async (tx) => {
    const { numUpdatedRows } = await tx.db
      .updateTable('chatVisitors')
      .set({ readUpTo: sql<number>`least(last_seq, ${upTo}::int)` })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', visitor.id)
      .where('readUpTo', '<', sql<number>`least(last_seq, ${upTo}::int)`)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0) await tellConsoles(tx, [visitor.id], 'read')
  })
}

/** The visitor wants answers by mail when they have left. The address proves nothing about who they are. */
export async function leaveEmail({ context, channel, visitor }: Caller, email: string): Promise<void> {
  await context.transaction(async (tx) => {
    await update(tx, visitor.id, { email: email.toLowerCase() })
    await noteTypedEmail(tx, visitor.id, email)
    await tellConsoles(tx, [visitor.id], 'changed')
    continueLater(tx, channel, visitor.id)
  })
}

/**
 * Their site says who they are. @throws AppError unauthenticated for a bad identity, conflict when the chat is somebody
 * else's already
 */
export async function identify(caller: Caller, token: string): Promise<void> {
  const { context, channel, visitor } = caller
  const identity = await readIdentity(context, channel, token)
  if (visitor.subject === identity.subject) return
  if (visitor.subject !== null) throw somebodyElses()
  await context.transaction(async (tx) => {
    const isOther = await tx.db
      .selectFrom('chatVisitors')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('channelId', '=', channel.id)
      .where('subject', '=', identity.subject)
      .executeTakeFirst()
    // The person has a chat already, elsewhere; this one stays theirs all the same.
    const subject = isOther ? {} : { subject: identity.subject }
    const { name = visitor.name, email = visitor.email } = identity
    await update(tx, visitor.id, { ...subject, name, email })
    await bindIdentity(context, tx, visitor.id, identity)
    await tellConsoles(tx, [visitor.id], 'changed')
  })
}

/** What their site tells about them; what it told before under other names stays. */
export async function noteAttributes(
  { context, visitor }: Caller,
  attributes: z.infer<typeof attributesShape>,
): Promise<void> {
  await context.transaction(async (tx) => {
    const { numUpdatedRows } = await tx.db
      .updateTable('chatVisitors')
      .set({
        details: sql`jsonb_set(details, '{attributes}',
          coalesce(details -> 'attributes', '{}') || ${JSON.stringify(attributes)}::jsonb)`,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', visitor.id)
      .where(sql<boolean>`length(details::text) < 50000`)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n)
      throw new AppError('too_large', 'Too much is told about this visitor.', { key: 'chat_attributes' })
    await tellConsoles(tx, [visitor.id], 'changed')
  })
}

/** Where another device goes on with the chat, once and soon: the page it is on, with a code behind the #. */
export async function makeLink({ context, channel, visitor }: Caller, page: string): Promise<string> {
  const code = await context.transaction((tx) => issueCode(tx, visitor.id))
  const url = new URL(page)
  url.hash = `vicino-chat=${channel.address}.${code}`
  return url.href
}

/** The visitor is done. What still waits for an answer stays open for it, and so does what was not taken in yet. */
export async function endChat({ context, visitor }: Caller): Promise<{ status: 'open' | 'resolved' }> {
  const id = visitor.conversationId
  if (id === null) return { status: 'open' }
  const row = await context.read((tx) =>
    tx.db
      .selectFrom('conversations')
      .select('waitingSince')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (!row || row.waitingSince) return { status: 'open' }
  await closeByCustomer(context, id)
  return { status: 'resolved' }
}

type Changes = { page?: string; email?: string | null; name?: string; subject?: string }

async function update(tx: Tx, visitorId: string, changes: Changes): Promise<void> {
  await tx.db
    .updateTable('chatVisitors')
    .set(changes)
    .where('accountId', '=', tx.accountId)
    .where('id', '=', visitorId)
    .execute()
}

function somebodyElses(): AppError {
  return new AppError('conflict', 'This chat belongs to somebody else. Begin a new one.', {
    key: 'chat_other_person',
  })
}
