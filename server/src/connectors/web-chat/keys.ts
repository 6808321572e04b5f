import { createHash, randomBytes } from 'node:crypto'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

const dayMs = 24 * 3_600_000
const tokenMs = 30 * dayMs
const codeMs = 15 * 60_000

/** Who chats, as far as their requests need to know. */
export type Visitor = {
  id: string
  channelId: string
  clientId: string
  conversationId: string | null
  locationId: string | null
  subject: string | null
  name: string
  email: string | null
  locale: string
  status: 'open' | 'resolved'
  lastSeq: number
  readUpTo: number
  agentsReadUpTo: number
}

export const visitorColumns = [
  ...(['id', 'channelId', 'clientId', 'conversationId', 'locationId', 'subject', 'name', 'email'] as const),
  ...(['locale', 'status', 'lastSeq', 'readUpTo', 'agentsReadUpTo'] as const),
]

/** Gives a browser a token for a chat; it ends thirty days after its last use. Only its hash is kept. */
export function issueToken(tx: Tx, visitorId: string): Promise<string> {
  return issue(tx, visitorId, 'token', tokenMs)
}

/** A code with which another device gets a token, once, within a quarter of an hour. */
export function issueCode(tx: Tx, visitorId: string): Promise<string> {
  return issue(tx, visitorId, 'code', codeMs)
}

async function issue(tx: Tx, visitorId: string, kind: 'token' | 'code', lastsMs: number): Promise<string> {
  const secret = `${kind === 'token' ? 'vt' : 'vc'}_${randomBytes(32).toString('base64url')}`
  await tx.db
    .insertInto('chatKeys')
    .values({
      ...{ accountId: tx.accountId, hash: hashOf(secret), visitorId, kind },
      ...{ createdAt: tx.now(), expiresAt: new Date(tx.now().getTime() + lastsMs) },
    })
    .execute()
  return secret
}

/** A visitor and until when their token holds. */
export type Keyed = Visitor & { expiresAt: Date }

/** Whose token it is in a chat; undefined for one that is unknown, ended or of another chat. */
export async function findByToken(
  tx: Tx,
  channelId: string,
  token: string | undefined,
): Promise<Keyed | undefined> {
  return token ? findByKey(tx, channelId, token, 'token') : undefined
}

/** The visitor a token was found for, which lives longer by being used. @throws AppError unauthenticated for none */
export async function admit(context: Context, token: string | undefined, found?: Keyed): Promise<Visitor> {
  if (!found || !token)
    throw new AppError('unauthenticated', 'This chat is not known any more. Begin a new one.', {
      key: 'chat_token',
    })
  const { expiresAt, ...visitor } = found
  // Once a day is often enough to know that it is used.
  if (expiresAt.getTime() - context.now().getTime() < tokenMs - dayMs) await prolong(context, token)
  return visitor
}

/** Trades a code for a token. @throws AppError unauthenticated for one that is unknown, used or too old */
export async function redeemCode(context: Context, channelId: string, code: string): Promise<string> {
  return context.transaction(async (tx) => {
    const found = await findByKey(tx, channelId, code, 'code')
    const used = await tx.db
      .deleteFrom('chatKeys')
      .where('accountId', '=', tx.accountId)
      .where('hash', '=', hashOf(code))
      .where('kind', '=', 'code')
      .returning('hash')
      .executeTakeFirst()
    if (!found || !used)
      throw new AppError('unauthenticated', 'This link was used already or is too old.', { key: 'chat_code' })
    return issueToken(tx, found.id)
  })
}

/** Forgets what has ended. */
export async function forgetEndedKeys(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('chatKeys')
    .where('accountId', '=', tx.accountId)
    .where('expiresAt', '<', tx.now())
    .execute()
}

function findByKey(tx: Tx, channelId: string, secret: string, kind: 'token' | 'code') {
  return tx.db
    .selectFrom('chatKeys')
    .innerJoin('chatVisitors as visitor', (join) =>
      join
        .onRef('visitor.accountId', '=', 'chatKeys.accountId')
        .onRef('visitor.id', '=', 'chatKeys.visitorId'),
    )
    .select(visitorColumns.map((column) => `visitor.${column}` as const))
    .select('chatKeys.expiresAt')
    .where('chatKeys.accountId', '=', tx.accountId)
    .where('chatKeys.hash', '=', hashOf(secret))
    .where('chatKeys.kind', '=', kind)
    .where('chatKeys.expiresAt', '>', tx.now())
    .where('visitor.channelId', '=', channelId)
    .executeTakeFirst()
}

async function prolong(context: Context, token: string): Promise<void> {
  await context.transaction((tx) =>
    tx.db
      .updateTable('chatKeys')
      .set({ expiresAt: new Date(tx.now().getTime() + tokenMs) })
      .where('accountId', '=', tx.accountId)
      .where('hash', '=', hashOf(token))
      .execute(),
  )
}

/** What is kept of a secret. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
