import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

/** What one submission may name (https://www.indexnow.org/documentation). */
const mostPages = 10_000

export type ChangedPages = {
  slugs: string[]
  /** What changed up to then is among them. */
  until: Date
}

/**
 * The pages that changed since a time, the longest ago first: of locations that were opened, changed or archived, for one
 * that is gone is a change as well. As many as fit, and never half of what changed in one moment.
 */
export async function listChangedPages(tx: Tx, since: Date): Promise<ChangedPages> {
  const { rows } = await sql<{ slug: string; at: Date }>`
    select slug, max(at) as at from (
      select location_id as id, at from location_versions where account_id = ${tx.accountId}::uuid and at > ${since}
      union all select id, created_at from locations where account_id = ${tx.accountId}::uuid and created_at > ${since}
      union all select id, archived_at from locations where account_id = ${tx.accountId}::uuid and archived_at > ${since}
    ) as changes join locations on locations.account_id = ${tx.accountId}::uuid and locations.id = changes.id
    group by slug order by max(at), slug limit ${mostPages + 1}`.execute(tx.db)
  const last = rows.at(-1)
  if (!last) return { slugs: [], until: since }
  const isCut = rows.length > mostPages
  const fits = isCut ? rows.filter(({ at }) => at < last.at) : rows
  // All of one moment: then as many as fit, and the rest of it is found in the site map.
  const told = fits.length > 0 ? fits : rows.slice(0, mostPages)
  return { slugs: told.map(({ slug }) => slug), until: told.at(-1)?.at ?? since }
}
