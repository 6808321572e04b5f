import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'

export type KeyKind = 'link' | 'session' | 'deletion'

const minute = 60_000
const livesMs = { link: 30 * minute, deletion: 30 * minute, session: 12 * 60 * minute }
/** How long a link in a mail is good for, in minutes. */
export const linkMinutes = livesMs.link / minute

/** What a secret is: still good, used already, too old, or none of ours. */
export type Known =
  | { state: 'good' | 'used' | 'expired'; kind: KeyKind; address: string }
  | { state: 'unknown' }

/** Makes a secret that proves an address; only its hash stays here. */
export async function makeKey(tx: Tx, kind: KeyKind, address: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const createdAt = tx.now()
  await tx.db
    .insertInto('requestKeys')
    .values({
      ...{ accountId: tx.accountId, id: newId(), kind, address, createdAt },
      secretHash: hashOf(secret),
      expiresAt: new Date(createdAt.getTime() + livesMs[kind]),
    })
    .execute()
  return secret
}

/** What a secret is, without using it. */
export async function readKey(tx: Tx, secret: string): Promise<Known> {
  const key = await tx.db
    .selectFrom('requestKeys')
    .select(['kind', 'address', 'usedAt', 'expiresAt'])
    .where('accountId', '=', tx.accountId)
    .where('secretHash', '=', hashOf(secret))
    .executeTakeFirst()
  if (!key) return { state: 'unknown' }
  const { kind, address } = key
  if (key.usedAt !== null) return { state: 'used', kind, address }
  return { state: key.expiresAt <= tx.now() ? 'expired' : 'good', kind, address }
}

/** Uses a secret up: of two at once, one. Returns whose it was; undefined when it was not good any more. */
export async function useKey(tx: Tx, secret: string, kind: KeyKind): Promise<string | undefined> {
  const used = await tx.db
    .updateTable('requestKeys')
    .set({ usedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('secretHash', '=', hashOf(secret))
    .where('kind', '=', kind)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', tx.now())
    .returning('address')
    .executeTakeFirst()
  return used?.address
}

/** Forgets what nobody can use any more, some days after. */
export async function dropOldKeys(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('requestKeys')
    .where('accountId', '=', tx.accountId)
    .where('expiresAt', '<', new Date(tx.now().getTime() - 7 * 24 * 60 * minute))
    .execute()
}

/** Ends all that an address has open here. */
export async function dropKeysOf(tx: Tx, address: string): Promise<void> {
  await tx.db
    .deleteFrom('requestKeys')
    .where('accountId', '=', tx.accountId)
    .where('address', '=', address)
    .execute()
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
