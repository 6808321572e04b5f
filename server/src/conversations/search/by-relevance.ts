import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Sql } from '../filter/fields.ts'
import type { Segment } from '../inbox/sorts.ts'
import { lookFor, type Search } from './search.ts'
import type { Tiers } from './tiers.ts'

// Of so many that were active last, so many that fit make it quicker to walk on than to gather all that ever fitted.
const looked = 500
const enough = 3
// A word of these days only would be walked for to the beginning of time.
const longestWalk = 20_000

/**
 * The stretches of a list of what was found: the best first, within each what was active last. Whether a word is common
 * is seen from the conversations themselves, as the planner knows neither rare words nor which go together.
 * @param conditions what else must hold of a conversation to be listed
 */
export async function byRelevance(
  tx: Tx,
  { tiers, number }: Search,
  conditions: readonly Sql[],
): Promise<Segment[]> {
  if (!tiers) return []
  const sight = await lookAtNewest(tx, tiers, conditions)
  const isOther = number ? sql`conversations.number <> ${number}::bigint` : sql`true`
  const tier = (place: number, search: string, sooner?: string): Segment => {
    const isNew = sooner === undefined ? sql`true` : sql`not ${fits(sooner)}`
    const gathered = sql<boolean>`(${isOther} and ${isNew} and conversations.id = any(array(
      select distinct conversation_id from search_documents)))`
    const isCommon = sight.count < looked || (sight.fitting[place] ?? 0) >= enough
    if (!isCommon) return { ...lastActive, search, where: gathered }
    const isNear = sight.cutoff ? sql`conversations.last_activity_at >= ${sight.cutoff}` : sql`true`
    const walked = sql<boolean>`(${isOther} and ${isNear} and ${fits(search)} and ${isNew})`
    return { ...lastActive, search, where: walked, otherwise: sight.cutoff ? gathered : undefined }
  }
  const { exactSubject, exact, subject, all } = tiers
  const byForms = `(${exact}) | (${subject})`
  const hasForms = subject !== exactSubject || all !== exact
  return [
    { ...lastActive, where: number ? sql`conversations.number = ${number}::bigint` : sql`false` },
    tier(0, exactSubject),
    tier(1, exact, exactSubject),
    ...(hasForms ? [tier(2, byForms, exact), tier(3, all, byForms)] : []),
  ]
}

const lastActive = {
  by: sql`conversations.last_activity_at`,
  type: 'timestamptz',
  direction: 'desc',
} as const

type Sight = {
  /** How many were looked at. */
  count: number
  /** How many of them are best found by each tier. */
  fitting: readonly number[]
  /** The activity of the last that is worth walking to; null when all are. */
  cutoff: Date | null
}

async function lookAtNewest(tx: Tx, tiers: Tiers, conditions: readonly Sql[]): Promise<Sight> {
  await lookFor(tx, tiers.all)
  const counted = (place: number) => sql`count(*) filter (where best = ${sql.lit(place)})`
  const { rows } = await sql<{ count: number; fitting: number[]; cutoff: Date | null }>`
    with newest as materialized (select id from conversations
      where account_id = ${tx.accountId}::uuid and ${sql.join([sql`true`, ...conditions], sql` and `)}
      order by last_activity_at desc, id desc limit ${sql.lit(looked)})
    select count(*) as count, array[${sql.join([0, 1, 2, 3].map(counted))}]::integer[] as fitting,
      (select last_activity_at from conversations where account_id = ${tx.accountId}::uuid and status <> 'spam'
        order by last_activity_at desc offset ${sql.lit(longestWalk)} limit 1) as cutoff
    from newest left join lateral (select min(case when words @@ ${tiers.exactSubject}::tsquery then 0
        when words @@ ${tiers.exact}::tsquery then 1 when words @@ ${tiers.subject}::tsquery then 2 else 3 end) as best
      from search_documents where account_id = ${tx.accountId}::uuid and conversation_id = newest.id) as fitted on true`.execute(
    tx.db,
  )
  return rows[0] ?? { count: 0, fitting: [], cutoff: null }
}

// Offset, so that it is asked of one conversation after the other, in their order, until enough are found.
function fits(query: string): Sql {
  return sql<boolean>`exists (select from search_documents as fitting
    where fitting.account_id = conversations.account_id and fitting.conversation_id = conversations.id
      and fitting.words @@ ${query}::tsquery offset 0)`
}
