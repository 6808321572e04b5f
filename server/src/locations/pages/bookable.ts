import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'

/** What a brand has decided about visits, as far as it matters where they are offered. */
export type VisitOffer = { isOn: boolean; everywhere: boolean }

type Row = { calls: boolean | null; visits: boolean | null; everywhere: boolean | null }

/** What customers of the brand can book. The domain of calls is a later one; what it keeps may be read. */
export async function readBookable(tx: Tx): Promise<{ calls: boolean; visits: VisitOffer }> {
  const { rows } = await sql<Row>`
    select (settings->'callbacks'->>'isOn')::boolean as calls, (settings->'visits'->>'isOn')::boolean as visits,
      (settings->'visits'->>'everywhere')::boolean as everywhere
    from accounts where id = ${tx.accountId}::uuid`.execute(tx.db)
  const { calls, visits, everywhere } = rows[0] ?? {}
  return { calls: calls === true, visits: { isOn: visits === true, everywhere: everywhere !== false } }
}
