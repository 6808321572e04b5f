import { sql } from 'kysely'
import type { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { countsShape } from '../shapes.ts'

type Counts = z.infer<typeof countsShape>

/**
 * How many conversations each view holds, in one statement over those that are open, waiting or snoozed. `byLocation`
 * and `byDepartment` count the open ones.
 */
export async function countConversations(tx: Tx): Promise<Counts> {
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const groups = await tx.db
    .selectFrom('conversations')
    .select(['status', 'locationId', 'departmentId'])
    .select((of) => [
      of.fn.countAll<number>().as('total'),
      sql<number>`count(*) filter (where assignee_id = ${memberId}::uuid)`.as('mine'),
      sql<number>`count(*) filter (where assignee_id is null)`.as('unassigned'),
      sql<number>`count(*) filter (where conversations.id in (select conversation_id from mentions
        where account_id = ${tx.accountId} and member_id = ${memberId}::uuid))`.as('mentions'),
    ])
    .where('accountId', '=', tx.accountId)
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .where(visibleConversations(tx.actor))
    .groupBy(['status', 'locationId', 'departmentId'])
    .execute()
  const inStatus = (status: string) => groups.filter((group) => group.status === status)
  const open = inStatus('open')
  return {
    mine: sum(open, 'mine'),
    unassigned: sum(open, 'unassigned'),
    waiting: sum(inStatus('waiting'), 'total'),
    open: sum(open, 'total'),
    snoozed: sum(inStatus('snoozed'), 'total'),
    all: sum(groups, 'total'),
    mentions: sum(groups, 'mentions'),
    byLocation: totals(open, (group) => group.locationId),
    byDepartment: totals(open, (group) => group.departmentId),
  }
}

function sum<Name extends string>(groups: Record<Name, number>[], name: Name): number {
  return groups.reduce((total, group) => total + group[name], 0)
}

function totals<T extends { total: number }>(groups: T[], keyOf: (group: T) => string | null) {
  const counts = new Map<string | null, number>()
  for (const group of groups) counts.set(keyOf(group), (counts.get(keyOf(group)) ?? 0) + group.total)
  return [...counts].map(([id, count]) => ({ id, count }))
}
