import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { announce } from '../announce.ts'

export type Health = { state: 'ok' | 'fail'; detail: string }

/** The part of a channel's health that says whether messages leave. */
export const sendingHealth = 'smtp'

/** The part that says whether what is fetched can be. */
export const readingHealth = 'reading'

/** Notes how one part of a channel is doing (`imap:INBOX`, `smtp`), when that is not what we knew. */
export async function saveHealth(
  context: Context,
  channelId: string,
  part: string,
  health: Health,
): Promise<void> {
  const known = JSON.stringify(health)
  await context.transaction(async (tx) => {
    const noted = JSON.stringify({ ...health, since: tx.now().toISOString() })
    const changed = await tx.db
      .updateTable('channels')
      .set({ health: sql`health || jsonb_build_object(${part}::text, ${noted}::jsonb)` })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', channelId)
      .where(sql<boolean>`not coalesce(health -> ${part}, '{}') @> ${known}::jsonb`)
      .returning('health')
      .executeTakeFirst()
    if (changed) announce(tx, 'channel.health_changed', channelId, { health: Object(changed.health) })
  })
}

/** Forgets how a part was doing. */
export async function forgetHealth(tx: Tx, channelId: string, part: string): Promise<void> {
  await tx.db
    .updateTable('channels')
    .set({ health: sql`health - ${part}::text` })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', channelId)
    .execute()
}
