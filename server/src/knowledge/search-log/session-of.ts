import { createHmac, randomBytes } from 'node:crypto'
import type { Caller } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'

type Device = Pick<Caller, 'address' | 'agent'>

const sessionBytes = 8
const dayMs = 86_400_000

/**
 * What tells the visitors of one day apart, without a cookie and without keeping who they are: a hash of where they come
 * from and what they look with, salted anew each day (the way of Plausible Analytics). A transaction that writes.
 */
export async function sessionOf(tx: Tx, caller: Device): Promise<Buffer> {
  const day = dayOf(tx.now())
  await tx.db
    .insertInto('searchSalts')
    .values({ accountId: tx.accountId, day, salt: randomBytes(16) })
    .onConflict((row) => row.columns(['accountId', 'day']).doNothing())
    .execute()
  const [session] = await sessionsOf(tx, caller, day)
  if (!session) throw new Error('The salt of today is gone.')
  return session
}

/** The same for whoever may have come before midnight: today's and yesterday's, as far as there are any. */
export function recentSessionsOf(tx: Tx, caller: Device): Promise<Buffer[]> {
  return sessionsOf(tx, caller, dayOf(new Date(tx.now().getTime() - dayMs)))
}

async function sessionsOf(tx: Tx, { address, agent }: Device, since: Date): Promise<Buffer[]> {
  const salts = await tx.db
    .selectFrom('searchSalts')
    .select('salt')
    .where('accountId', '=', tx.accountId)
    .where('day', '>=', since)
    .orderBy('day')
    .execute()
  return salts.map(({ salt }) =>
    createHmac('sha256', salt).update(`${address}\n${agent}`).digest().subarray(0, sessionBytes),
  )
}

function dayOf(time: Date): Date {
  return new Date(Math.floor(time.getTime() / dayMs) * dayMs)
}
