import { sql } from 'kysely'
import type { z } from 'zod'
import { sees } from '../../accounts/index.ts'
import type { Actor, Tx } from '../../platform/context.ts'
import type { countsShape } from '../shapes.ts'

/** So many conversations of one kind: what all counts are sums of. */
export type Cell = {
  status: string
  locationId: string | null
  departmentId: string | null
  assigneeId: string | null
  count: number
}

type Counts = z.infer<typeof countsShape>

/** What is open, waiting or snoozed, counted by all that views tell apart: one walk along an index. */
export function readCells(tx: Tx): Promise<Cell[]> {
  return tx.db
    .selectFrom('conversations')
    .select(['status', 'locationId', 'departmentId', 'assigneeId'])
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .where('mergedIntoId', 'is', null)
    .where('sideOfId', 'is', null)
    .groupBy(['status', 'locationId', 'departmentId', 'assigneeId'])
    .execute()
}

/** How many of one's conversations name oneself in a note. */
export async function countMentions(tx: Tx): Promise<number> {
  if (tx.actor.kind !== 'member') return 0
  const places = await tx.db
    .selectFrom('conversations')
    .select(['locationId', 'departmentId'])
    .where('accountId', '=', tx.accountId)
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .where('mergedIntoId', 'is', null)
    .where('sideOfId', 'is', null)
    .where(
      sql<boolean>`id = any(array(select conversation_id from mentions
        where account_id = ${tx.accountId}::uuid and member_id = ${tx.actor.id}::uuid))`,
    )
    .execute()
  return places.filter((place) => sees(tx.actor, place)).length
}

/** How many conversations each view holds for an actor. `byLocation` and `byDepartment` count the open ones. */
export function countsOf(cells: readonly Cell[], actor: Actor): Omit<Counts, 'mentions'> {
  const seen = cells.filter((cell) => sees(actor, cell))
  const memberId = actor.kind === 'member' ? actor.id : undefined
  const inStatus = (status: string) => seen.filter((cell) => cell.status === status)
  const open = inStatus('open')
  return {
    mine: sum(open.filter((cell) => cell.assigneeId === memberId)),
    unassigned: sum(open.filter((cell) => cell.assigneeId === null)),
    waiting: sum(inStatus('waiting')),
    open: sum(open),
    snoozed: sum(inStatus('snoozed')),
    all: sum(seen),
    byLocation: totals(open, (cell) => cell.locationId),
    byDepartment: totals(open, (cell) => cell.departmentId),
  }
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + cell.count, 0)
}

function totals(cells: readonly Cell[], keyOf: (cell: Cell) => string | null) {
  const counts = new Map<string | null, number>()
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + cell.count)
  return [...counts].map(([id, count]) => ({ id, count }))
}
