import { sql } from 'kysely'
import type { Context, Tx } from '../../../platform/context.ts'
import { insertRows } from '../../../platform/db/insert-rows.ts'
import type { Sign, SignKind } from '../signs/sign.ts'
import { shouldCheck } from '../signs/weigh.ts'
import { findBursts } from './find-bursts.ts'
import { findCopies } from './find-copies.ts'
import { findFarApartOf } from './find-far-apart.ts'
import { findInWords, readKnown } from './find-in-words.ts'
import { hasUnseen, keepBands, type Looked, readUnseen } from './looked.ts'

const mostAtOnce = 200

/**
 * Looks through reviews that are new or have changed, a slice at a time, until none is left or it is time to stop. It
 * holds no review while it reads, so that none waits to be taken in. Nothing is hidden by it.
 * @returns whether some are left
 */
export async function lookThrough(context: Context, isTime: () => boolean): Promise<boolean> {
  for (;;) {
    const looked = await context.read((tx) => readUnseen(tx, mostAtOnce))
    if (looked.length === 0) return false
    await keepBands(context, looked)
    const signs = await context.read((tx) => findSigns(tx, looked))
    await context.transaction((tx) => keepSigns(tx, looked, signs))
    if (isTime()) return context.read(hasUnseen)
  }
}

async function findSigns(tx: Tx, looked: readonly Looked[]): Promise<Map<string, Sign[]>> {
  const known = await readKnown(tx)
  const own = new Map(looked.map((one) => [one.id, findInWords(one, known)]))
  const all = [
    own,
    await findCopies(tx, looked),
    await findBursts(tx, looked),
    await findFarApartOf(tx, looked),
  ]
  const found = new Map<string, Sign[]>()
  for (const [id, signs] of all.flatMap((one) => [...one]))
    found.set(id, [...(found.get(id) ?? []), ...signs])
  return found
}

// What others are needed for may be seen only later, or still be true when the words have changed.
const ofOthers: readonly SignKind[] = ['burst', 'far_apart']

async function keepSigns(
  tx: Tx,
  looked: readonly Looked[],
  found: ReadonlyMap<string, readonly Sign[]>,
): Promise<void> {
  const ids = [...new Set([...looked.map(({ id }) => id), ...found.keys()])].toSorted()
  await sql`select id from reviews where account_id = ${tx.accountId}::uuid and id = any(${ids}::uuid[])
    order by id for no key update`.execute(tx.db)
  await sql`delete from review_signs where account_id = ${tx.accountId}::uuid
    and review_id = any(${looked.map(({ id }) => id)}::uuid[]) and kind <> all(${ofOthers}::text[])`.execute(
    tx.db,
  )
  const forgetful = new Set(looked.flatMap(({ id, forgetAt }) => (forgetAt ? [id] : [])))
  const rows = [...found].flatMap(([reviewId, signs]) =>
    signs.map(({ kind, words, facts }) => ({
      ...{ accountId: tx.accountId, reviewId, kind, facts, foundAt: tx.now() },
      // The words of a platform that lets nobody keep them are not kept here either.
      words: forgetful.has(reviewId) ? [] : words,
    })),
  )
  if (rows.length > 0)
    await sql`${insertRows('reviewSigns', rows)} on conflict (account_id, review_id, kind)
      do update set words = excluded.words, facts = excluded.facts`.execute(tx.db)
  await suggest(tx, ids)
  await sql`update reviews set looked_version = given."versionCount"
    from json_to_recordset(${JSON.stringify(looked.map(({ id, versionCount }) => ({ id, versionCount })))}::json)
      as given (id uuid, "versionCount" int)
    where account_id = ${tx.accountId}::uuid and reviews.id = given.id`.execute(tx.db)
}

/** Says of which reviews somebody should look; what a person has said or done about one stays. */
async function suggest(tx: Tx, ids: readonly string[]): Promise<void> {
  const kept = await tx.db
    .selectFrom('reviewSigns')
    .select(['reviewId', 'kind'])
    .where('accountId', '=', tx.accountId)
    .where('reviewId', 'in', [...ids])
    .execute()
  const byReview = Map.groupBy(kept, ({ reviewId }) => reviewId)
  const asking = [...byReview].flatMap(([id, signs]) => (shouldCheck(signs) ? [id] : []))
  await sql`update reviews set flag_state = case when id = any(${asking}::uuid[]) then 'check' end
    where account_id = ${tx.accountId}::uuid and id = any(${ids}::uuid[])
      and (flag_state is null or flag_state = 'check')
      and flag_state is distinct from case when id = any(${asking}::uuid[]) then 'check' end`.execute(tx.db)
}
