import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { wholeBrand } from './read-numbers.ts'

const most = 200

/** What reviews of the whole brand are about, most often first, the brand's own themes among them; at most two hundred. */
export async function listThemes(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ theme: string }>`
    select theme from review_month_numbers
    where account_id = ${tx.accountId}::uuid and location_id = ${wholeBrand}::uuid and theme <> ''
    group by theme having sum(reviews) > 0
    order by sum(reviews) desc, theme limit ${sql.lit(most)}`.execute(tx.db)
  return rows.map(({ theme }) => theme)
}
