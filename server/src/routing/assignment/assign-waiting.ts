import { sql } from 'kysely'
import { assignConversation } from '../../conversations/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { routingSettings } from '../settings.ts'
import { choose, type Hand } from './choose.ts'
import { listPolicies } from './policies.ts'
import { type BacklogPlace, holdBacklog, type Waiting } from './read-backlog.ts'
import { readCrew } from './read-crew.ts'

const mostAtOnce = 50

/**
 * Gives conversations nobody has to people who are there and have room, as their departments say, until nobody has room
 * or nothing is left. Of two that do so at once the second waits for the first and sees what it gave.
 */
export async function assignWaiting(context: Context): Promise<number> {
  const system = context.as({ kind: 'system' })
  let after: BacklogPlace | undefined
  for (let total = 0; ; ) {
    const from = after
    const { given, next } = await system.transaction((tx) => assignSome(system, tx, from))
    total += given
    if (!next) return total
    after = next
  }
}

async function assignSome(
  context: Context,
  tx: Tx,
  after: BacklogPlace | undefined,
): Promise<{ given: number; next: BacklogPlace | undefined }> {
  const policies = await listPolicies(tx)
  if (policies.every(({ mode }) => mode === 'manual')) return { given: 0, next: undefined }
  // What each carries is counted, not kept; so nobody else may give while we count and give.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`assign ${tx.accountId}`}, 20))`.execute(tx.db)
  const settings = await routingSettings.read(tx)
  const crew = await readCrew(tx, settings)
  if (!crew.some(({ load, capacity }) => load < capacity)) return { given: 0, next: undefined }
  const waiting = await holdBacklog(tx, { policies, settings, after, limit: mostAtOnce })
  const byDepartment = new Map(policies.map((policy) => [policy.departmentId, policy]))
  let given = 0
  for (const matter of waiting) {
    const policy = byDepartment.get(matter.departmentId)
    const hand = policy && choose(matter, crew, policy)
    if (!hand || !(await give(context, tx, matter, hand))) continue
    hand.load += matter.weight
    hand.openCount += 1
    // Two within one millisecond still come one after the other.
    hand.lastGivenAt = Math.max(tx.now().getTime(), ...crew.map(({ lastGivenAt }) => lastGivenAt + 1))
    given += 1
  }
  await keepTurns(tx, crew)
  return { given, next: waiting.length === mostAtOnce ? waiting.at(-1) : undefined }
}

async function give(context: Context, tx: Tx, matter: Waiting, hand: Hand): Promise<boolean> {
  try {
    await assignConversation(within(context, tx), matter.id, { assigneeId: hand.actor.id })
  } catch (error) {
    // They were shut out, or limited to elsewhere, this very moment; it waits for the next turn.
    if (error instanceof AppError) return false
    throw error
  }
  return true
}

async function keepTurns(tx: Tx, crew: readonly Hand[]): Promise<void> {
  const turns = crew.map(({ actor, lastGivenAt }) => ({ member_id: actor.id, at: new Date(lastGivenAt) }))
  await sql`insert into member_work (account_id, member_id, last_given_at, version)
    select ${tx.accountId}::uuid, turn.member_id, turn.at, 0
    from json_to_recordset(${JSON.stringify(turns)}::json) as turn (member_id uuid, at timestamptz)
    where turn.at > 'epoch'::timestamptz
    on conflict (account_id, member_id) do update set last_given_at = excluded.last_given_at
      where member_work.last_given_at is distinct from excluded.last_given_at`.execute(tx.db)
}
