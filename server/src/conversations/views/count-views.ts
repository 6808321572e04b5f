import { sql } from 'kysely'
import { visibleConversations } from '../../accounts/index.ts'
import type { Actor, Context, Tx } from '../../platform/context.ts'
import { compileFilter } from '../filter/compile.ts'
import { asksAbout, type Filter } from '../filter/shape.ts'
import { listViews } from './queries.ts'

type ViewCount = { id: string; count: number | null }
type CountViews = (context: Context) => Promise<ViewCount[]>

type Counted = { count: number | null; at: number; costMs: number }

// Nobody works differently on 1,000 than on 5,000.
const mostCounted = 1_000
const longestMs = 300
const freshMs = 2_000
const restPerCost = 20
const mostKept = 5_000

/**
 * Counts saved views. A count is shared by all who see the same, and taken anew after a while that grows with what it
 * costs; one that would take too long is not taken (null).
 */
export function createViewCounts(): CountViews {
  const known = new Map<string, Counted>()
  return async (context) => {
    const views = await context.read(listViews)
    const counts: ViewCount[] = []
    for (const { id, version, filter } of views) {
      const key = [context.accountId, id, version, audienceOf(context.actor, filter)].join(' ')
      const before = known.get(key)
      const isFresh = before && performance.now() - before.at < Math.max(freshMs, before.costMs * restPerCost)
      const counted = isFresh ? before : await countAnew(context, filter)
      if (known.size > mostKept) known.clear()
      known.set(key, counted)
      counts.push({ id, count: counted.count })
    }
    return counts
  }
}

async function countAnew(context: Context, filter: Filter): Promise<Counted> {
  const begun = performance.now()
  const count = await context
    .read(async (tx) => {
      await sql`set local statement_timeout = ${sql.lit(longestMs)}`.execute(tx.db)
      return countMatching(tx, filter)
    })
    .catch((error) => {
      if (Object(error).code === queryCanceled) return null
      throw error
    })
  return { count, at: performance.now(), costMs: performance.now() - begun }
}

const queryCanceled = '57014'

async function countMatching(tx: Tx, filter: Filter): Promise<number> {
  const isSpamAskedFor = asksAbout(filter, 'status')
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (
      select from conversations where account_id = ${tx.accountId}::uuid and merged_into_id is null and side_of_id is null
        and ${visibleConversations(tx.actor)} and ${await compileFilter(tx, filter)}
        and (status <> 'spam' or ${isSpamAskedFor})
      fetch first ${sql.lit(mostCounted)} rows only) as found`.execute(tx.db)
  return rows[0]?.count ?? 0
}

// Two agents of one shop see the same, unless the question is about themselves.
function audienceOf(actor: Actor, filter: Filter): string {
  if (actor.kind !== 'member') return actor.kind
  const { id, role, locations, departments } = actor
  const isPersonal = ['assignee', 'follower', 'isUnread', 'mentionsMe'].some((field) =>
    asksAbout(filter, field),
  )
  return JSON.stringify([role, locations, departments, isPersonal ? id : ''])
}
