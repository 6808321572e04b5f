import { sql } from 'kysely'
import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type WorkSettings, workSettingsOf } from '../settings.ts'
import { policiesIn } from '../sla/policies-in.ts'
import type { ClockRules } from './turns.ts'

export type ReadRules = ClockRules & { settings: WorkSettings }

/** All that decides the clocks of a conversation at a place, in one statement. */
export async function readRules(tx: Tx, locationId: string | null): Promise<ReadRules> {
  return (await readRulesOf(tx, [locationId])).get(locationId)!
}

/** The same for several places at once, by place. */
export async function readRulesOf(
  tx: Tx,
  locationIds: readonly (string | null)[],
): Promise<Map<string | null, ReadRules>> {
  const wanted = [...new Set(locationIds)]
  const { rows } = await sql<Row>`
    select settings, ${policiesIn(tx.accountId)} as policies, (select json_object_agg(id, hours) from locations
      where account_id = accounts.id and id = any(${wanted.filter((id) => id !== null)}::uuid[])) as hours
    from accounts where id = ${tx.accountId}::uuid`.execute(tx.db)
  const [row] = rows
  const settings = workSettingsOf(row?.settings, row?.policies)
  const hoursAt = (id: string | null) => (id === null ? undefined : row?.hours?.[id])
  return new Map(
    wanted.map((id) => {
      const hours = hoursAt(id)
      return [id, { hours: hours ? hoursOf(hours) : undefined, settings }]
    }),
  )
}

type Row = { settings: unknown; policies: unknown; hours: Record<string, unknown> | null }
