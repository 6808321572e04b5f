import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import { firstFree, slugOf } from '../platform/slug.ts'

/** A slug nobody has yet: `milano-duomo`, then `milano-duomo-2`. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base = slugOf(name) || 'location'
  // Two locations of one name opened at once go one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId}:${base}`}, 4))`.execute(tx.db)
  const rows = await tx.db
    .selectFrom('locations')
    .select('slug')
    .where('accountId', '=', tx.accountId)
    .where('slug', 'like', `${base}%`)
    .execute()
  return firstFree(base, new Set(rows.map((row) => row.slug)))
}
