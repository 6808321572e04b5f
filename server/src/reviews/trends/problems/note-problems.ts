import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import { record } from '../../../platform/events/record.ts'
import { newId } from '../../../platform/ids.ts'
import type { Job } from '../../../platform/jobs/jobs.ts'
import { type Window, windowOf } from './count-cells.ts'
import { type FoundProblem, findProblems } from './find-problems.ts'

const everyMs = 3_600_000
/** What a person has done with does not come up again for two weeks: the same reviews count for one of them. */
const restDays = 14
const mostPhrases = 5

/** Asks, once an hour for every account with reviews, that they be looked through. Called twice a second. */
export async function askForProblems(context: Context): Promise<void> {
  const before = new Date(context.now().getTime() - everyMs)
  const due = await context.read((tx) =>
    sql`select from review_days where account_id = ${tx.accountId}::uuid and not exists (select from review_looks
      where account_id = ${tx.accountId}::uuid and problems_at > ${before}) limit 1`.execute(tx.db),
  )
  if (due.rows.length === 0) return
  await context.transaction(async (tx) => {
    const { rows } = await sql`insert into review_looks as known (account_id, problems_at)
      values (${tx.accountId}::uuid, ${tx.now()}) on conflict (account_id) do update set problems_at = excluded.problems_at
      where known.problems_at <= ${before} returning account_id`.execute(tx.db)
    if (rows.length > 0) tx.enqueue('reviews.findProblems', {})
  })
}

/** Looks for problems and keeps what it finds: one record each, told of once. */
export const noteProblems: Job = async (context) => {
  await context.transaction(async (tx) => {
    const window = windowOf(tx)
    const found = await findProblems(tx, window, 'with')
    if (found.length === 0) return
    const alsoWithout = new Set((await findProblems(tx, window, 'without')).map(keyOf))
    // Two jobs that look at once wait for each other, so that nothing is found twice.
    await sql`select from review_looks where account_id = ${tx.accountId}::uuid for update`.execute(tx.db)
    for (const problem of found)
      await keep(tx, problem, { window, holdsWithoutSuspects: alsoWithout.has(keyOf(problem)) })
  })
}

function keyOf({ theme, locationId, regionId }: FoundProblem): string {
  return `${theme} ${locationId ?? regionId}`
}

type Seen = { window: Window; holdsWithoutSuspects: boolean }

async function keep(tx: Tx, problem: FoundProblem, { window, holdsWithoutSuspects }: Seen): Promise<void> {
  const { theme, locationId, regionId } = problem
  const now = tx.now()
  const values = {
    ...window,
    ...{ seen: problem.seen, people: problem.people, expected: problem.expected, texts: problem.texts },
    ...{ chance: problem.chance, holdsWithoutSuspects, seenAt: now },
    phrases: await readPhrases(tx, problem, window),
  }
  const known = await tx.db
    .selectFrom('reviewProblems')
    .select(['id', 'state', 'decidedAt'])
    .where('accountId', '=', tx.accountId)
    .where('theme', '=', theme)
    .where('locationId', 'is not distinct from', locationId)
    .where('regionId', 'is not distinct from', regionId)
    .orderBy('foundAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (known && (known.state === 'new' || known.state === 'looked_at')) {
    await tx.db
      .updateTable('reviewProblems')
      .set({ ...values, since: sql<Date>`least(since, ${window.since}::date)` })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', known.id)
      .execute()
    return
  }
  if (known?.decidedAt && known.decidedAt.getTime() > now.getTime() - restDays * 86_400_000) return
  const id = newId()
  await tx.db
    .insertInto('reviewProblems')
    .values({ ...values, accountId: tx.accountId, id, theme, locationId, regionId, foundAt: now })
    .execute()
  record(tx, 'review_problem.found', {
    ...{ subjectId: id, locationId: locationId ?? problem.busiestId },
    payload: {
      ...{ theme, locationId, regionId, busiestId: problem.busiestId },
      ...{ seen: problem.seen, people: problem.people, expected: problem.expected },
    },
  })
}

async function readPhrases(tx: Tx, { theme, locationId, regionId }: FoundProblem, window: Window) {
  const { rows } = await sql<{ phrase: string }>`
    select lower(said.phrase) as phrase from reviews
      join locations on locations.account_id = reviews.account_id and locations.id = reviews.location_id
      cross join lateral jsonb_path_query(deciding_words, '$.themes.*[*] ? (@.type() == "string")') as words (word)
      cross join lateral (select words.word #>> '{}' as phrase) as said
    where reviews.account_id = ${tx.accountId}::uuid and day between ${window.since}::date and ${window.until}::date
      and (sentiment = 'neg' or tone in ('mixed', 'disappointed', 'furious')) and not is_star_only
      and removed_at is null and themes @> array[${theme}]
      and ${locationId ? sql`location_id = ${locationId}::uuid` : sql`region_id = ${regionId}::uuid`}
      and deciding_words -> 'themes' -> ${theme} @> jsonb_build_array(words.word)
    group by lower(said.phrase) order by count(*) desc, phrase limit ${sql.lit(mostPhrases)}`.execute(tx.db)
  return rows.map(({ phrase }) => phrase)
}
