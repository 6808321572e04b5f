import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'

/** The languages a brand speaks, ISO 639-1. */
export type Tongues = { among: string[]; ofBrand: string; ofLocation: ReadonlyMap<string, string> }

const rowShape = z.object({ ofBrand: z.string(), among: z.array(z.string()) })

/** The languages of the brand, of its locations and of what is spoken there. */
export async function readTongues(tx: Tx, locationIds: readonly (string | null)[]): Promise<Tongues> {
  const named = [...new Set(locationIds.filter((id) => id !== null))]
  const { rows } = await sql`select left(default_locale, 2) as of_brand,
      (select array_agg(distinct left(tongue, 2)) from (
        select default_locale as tongue union select locale from locations where account_id = accounts.id
        union select unnest(languages) from locations where account_id = accounts.id) as spoken) as among
    from accounts where id = ${tx.accountId}::uuid`.execute(tx.db)
  const { ofBrand, among } = rowShape.parse(rows[0])
  const locations = await tx.db
    .selectFrom('locations')
    .select(['id', 'locale'])
    .where('accountId', '=', tx.accountId)
    .where((of) => of('id', '=', of.fn.any(of.val(named))))
    .execute()
  return { among, ofBrand, ofLocation: new Map(locations.map(({ id, locale }) => [id, locale.slice(0, 2)])) }
}
