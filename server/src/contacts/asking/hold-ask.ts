import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { withMerged } from '../queries.ts'

type Ask = {
  contactId: string
  purpose: 'review' | 'survey'
  channel: 'email' | 'phone'
  /** Nobody is asked again within so many days, whatever for. */
  capDays: number
}

const dayMs = 86_400_000

/**
 * Notes that a person is asked now, unless they were asked for anything too short a time ago. Two who want to ask the
 * same person wait for each other.
 * @returns the ask, to be taken back when nothing was sent; undefined: too soon
 */
export async function holdAsk(tx: Tx, ask: Ask): Promise<string | undefined> {
  const { contactId, purpose, channel, capDays } = ask
  const personId = await lockPerson(tx, contactId)
  const last = await lastAskedAt(tx, personId)
  if (last && isTooSoon(last, tx.now(), capDays)) return undefined
  const id = newId()
  await tx.db
    .insertInto('contactAsks')
    .values({ accountId: tx.accountId, id, contactId: personId, purpose, channel, askedAt: tx.now() })
    .execute()
  return id
}

/** Takes back an ask that never left. */
export async function releaseAsk(tx: Tx, id: string): Promise<void> {
  await tx.db.deleteFrom('contactAsks').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
}

/** When a person, by any of their records, was last asked for anything. */
export async function lastAskedAt(tx: Tx, contactId: string): Promise<Date | undefined> {
  const family = await withMerged(tx, await personOf(tx, contactId))
  const row = await tx.db
    .selectFrom('contactAsks')
    .select('askedAt')
    .where('accountId', '=', tx.accountId)
    .where('contactId', 'in', family)
    .orderBy('askedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.askedAt
}

/** Whether so many days are not over yet. */
export function isTooSoon(last: Date, now: Date, capDays: number): boolean {
  return now.getTime() - last.getTime() < capDays * dayMs
}

/** The record all merged ones ended in. */
export async function personOf(tx: Tx, contactId: string): Promise<string> {
  const row = await tx.db
    .selectFrom('contacts')
    .select('mergedIntoId')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', contactId)
    .executeTakeFirst()
  return row?.mergedIntoId ? personOf(tx, row.mergedIntoId) : contactId
}

async function lockPerson(tx: Tx, contactId: string): Promise<string> {
  const id = await personOf(tx, contactId)
  await tx.db
    .selectFrom('contacts')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute()
  return id
}
