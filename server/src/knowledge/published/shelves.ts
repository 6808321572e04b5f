import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import { isPublic } from './is-public.ts'

/** What is known only by looking at all public articles of a brand. */
export type Shelves = {
  /** By topic, how many articles customers find in it; those in which there is something. */
  counts: ReadonlyMap<string, number>
  /** Articles that colleagues answer with again and again, the first so many. */
  popular: readonly string[]
}

/** Finds them as they are now; in a brand with thousands of articles, as they were a moment ago. */
export type FindShelves = (context: Context, tx: Tx) => Promise<Shelves>

type Kept = { shelves: Shelves; stamp: string; readAt: number; isReading: boolean }

const mostPopular = 6
// Counting so many takes longer than a page may: meanwhile the old numbers answer.
const fewArticles = 2_000
// How often an article was used, and a change that was long on its way, show in this time.
const longestKeptMs = 60_000

/** Keeps in this process what pages need of all articles, until one of them changes. */
export function createShelves(clock: () => number = performance.now.bind(performance)): FindShelves {
  const kept = new Map<string, Kept>()

  async function readNow(tx: Tx, stamp: string): Promise<Shelves> {
    const shelves = await readShelves(tx)
    kept.set(tx.accountId, { shelves, stamp, readAt: clock(), isReading: false })
    return shelves
  }

  return async (context, tx) => {
    const known = kept.get(tx.accountId)
    const stamp = await stampOf(tx)
    if (!known) return readNow(tx, stamp)
    const { shelves } = known
    if (known.stamp === stamp && clock() - known.readAt < longestKeptMs) return shelves
    if (countOf(shelves) < fewArticles) return readNow(tx, stamp)
    if (!known.isReading) {
      known.isReading = true
      void context
        .read((own) => readNow(own, stamp))
        .catch((error) => {
          known.isReading = false
          context.log.warn({ err: error }, 'The articles of a help centre could not be counted')
        })
    }
    return shelves
  }
}

function countOf({ counts }: Shelves): number {
  return counts.values().reduce((sum, count) => sum + count, 0)
}

// Everything that changes what is public changes this of its article.
async function stampOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws(' ', changed_at, id, version) as stamp from articles where account_id = ${tx.accountId}::uuid
    order by changed_at desc, id desc fetch first 1 row only`.execute(tx.db)
  return rows[0]?.stamp ?? ''
}

async function readShelves(tx: Tx): Promise<Shelves> {
  const { rows: counted } = await sql<{ topicId: string; count: number }>`
    select topic_id, count(*)::int as count from articles as article
    where article.account_id = ${tx.accountId}::uuid and topic_id is not null and ${isPublic} group by topic_id`.execute(
    tx.db,
  )
  const { rows: used } = await sql<{ id: string }>`
    select article.id from articles as article
    where article.account_id = ${tx.accountId}::uuid and article.use_count > 0 and ${isPublic}
    order by article.use_count desc, article.id limit ${sql.lit(mostPopular)}`.execute(tx.db)
  return {
    counts: new Map(counted.map(({ topicId, count }) => [topicId, count])),
    popular: used.map(({ id }) => id),
  }
}
