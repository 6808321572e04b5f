import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'

/** The address of a location's page: letters without accents, digits and dashes. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ß/g, 'ss')
    .toLowerCase()
  return (
    plain
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 80)
      .replace(/^-|-$/g, '') || 'location'
  )
}

/** A slug nobody has yet: `milano-duomo`, then `milano-duomo-2`. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base = slugOf(name)
  // Two locations of one name opened at once go one after the other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId}:${base}`}, 4))`.execute(tx.db)
  const rows = await tx.db
    .selectFrom('locations')
    .select('slug')
    .where('accountId', '=', tx.accountId)
    .where('slug', 'like', `${base}%`)
    .execute()
  const taken = new Set(rows.map((row) => row.slug))
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!taken.has(slug)) return slug
  }
}
