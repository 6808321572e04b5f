import { type SqlBool, sql } from 'kysely'
import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { requireLead } from '../require-lead.ts'
import { routingSettings } from '../settings.ts'
import { refreshPresence } from './refresh-presence.ts'
import { chosen, type PresenceState } from './state.ts'

const mostAtOnce = 500

const unheardOf = { state: 'away', choice: 'online', since: null, shiftTurnsAt: null } as const

/** Whether a member is there, as far as is known. */
export async function getPresence(tx: Tx, memberId: string) {
  const found = await select(tx).where('memberId', '=', memberId).executeTakeFirst()
  return found ?? { memberId, ...unheardOf }
}

/** Of all members that were ever seen. */
export function listPresence(tx: Tx) {
  return select(tx).orderBy('memberId').execute()
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('memberPresence')
    .select(['memberId', 'state', 'choice', 'since', 'shiftTurnsAt'])
    .where('accountId', '=', tx.accountId)
}

/** Says that one is there, away or done for today; of others a lead may say so. @throws AppError forbidden, not_found */
export async function choosePresence(
  context: Context,
  memberId: string,
  choice: PresenceState,
): Promise<void> {
  const { actor } = context
  const isOwn = actor.kind === 'member' && actor.id === memberId
  if (isOwn) requirePermission(actor, 'conversations.read')
  await context.transaction(async (tx) => {
    if (!isOwn) await requireLead(tx, memberId)
    await refreshPresence(tx, [memberId], (known) => ({
      ...chosen(known, choice, tx.now()),
      // What somebody else says does not make them be seen.
      ...(isOwn ? {} : { seenAt: known.seenAt }),
    }))
  })
}

/** The one who asks, who must be a person. @throws AppError forbidden */
export function memberIdOf({ actor }: Context): string {
  if (actor.kind === 'member') return actor.id
  throw new AppError('forbidden', 'Only people are there or away.', { key: 'people_only' })
}

/** Notes that members have the console open. */
export async function noteSeen(context: Context, memberIds: readonly string[]): Promise<void> {
  await context.transaction(async (tx) => {
    const there = await tx.db
      .selectFrom('members')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('id', 'in', [...memberIds])
      .where('disabledAt', 'is', null)
      .execute()
    await refreshPresence(
      tx,
      there.map(({ id }) => id),
      (known) => ({ ...known, seenAt: tx.now() }),
    )
  })
}

/**
 * Looks every second for shifts that begin or end and for people who were not seen for long. What nothing has happened to
 * costs a look into two indexes.
 */
export async function settlePresence(context: Context): Promise<void> {
  const ids = await context.read(listUnsettled)
  if (ids.length > 0) await context.transaction((tx) => refreshPresence(tx, ids))
}

async function listUnsettled(tx: Tx): Promise<string[]> {
  const { routingAwayMinutes } = await routingSettings.read(tx)
  const before = new Date(tx.now().getTime() - routingAwayMinutes * 60_000)
  const rows = await tx.db
    .selectFrom('memberPresence')
    .select('memberId')
    .where('accountId', '=', tx.accountId)
    .where(
      sql<SqlBool>`((state = 'online' and coalesce(seen_at, '-infinity') < ${before}::timestamptz)
        or shift_turns_at <= ${tx.now()}::timestamptz)`,
    )
    .limit(mostAtOnce)
    .execute()
  return rows.map(({ memberId }) => memberId)
}
