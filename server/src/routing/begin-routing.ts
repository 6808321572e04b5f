import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { findCursor, holdCursor, moveCursor } from '../platform/events/cursor.ts'
import { type EventPosition, latestPosition } from '../platform/events/read-events.ts'

/** Its place in the account's events. */
export const reader = 'routing'

/** Whether a brand has rules that are switched on, and departments whose conversations are given to people. */
export async function whatIsRouted(tx: Tx): Promise<{ hasRules: boolean; assigns: boolean }> {
  const { rows } = await sql<{ hasRules: boolean; assigns: boolean }>`select
    exists (select from rules where account_id = ${tx.accountId}::uuid and is_enabled and trigger is null) as has_rules,
    exists (select from assignment_policies where account_id = ${tx.accountId}::uuid) as assigns`.execute(
    tx.db,
  )
  return rows[0] ?? { hasRules: false, assigns: false }
}

/**
 * The first rule that is switched on, or the first department that is given out, hears what happens from now on: while
 * there was none nothing was read.
 */
export async function beginRouting(tx: Tx): Promise<void> {
  await holdCursor(tx, reader, () => latestPosition(tx))
  const { hasRules, assigns } = await whatIsRouted(tx)
  if (!hasRules && !assigns) await moveCursor(tx, reader, await latestPosition(tx))
}

/** How far the account's events have been routed; undefined while nothing is. */
export async function howFarRouted(tx: Tx): Promise<EventPosition | undefined> {
  const { hasRules, assigns } = await whatIsRouted(tx)
  if (!hasRules && !assigns) return undefined
  return findCursor(tx, reader)
}
