import { sql } from 'kysely'
import { hoursOf } from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type WorkSettings, workSettingsOf } from '../settings.ts'
import { policiesIn } from '../sla/policies-in.ts'
import type { ClockRules } from './turns.ts'

export type ReadRules = ClockRules & { settings: WorkSettings }

/** All that decides the clocks of a conversation at a place, in one statement. */
export async function readRules(tx: Tx, locationId: string | null): Promise<ReadRules> {
  const { rows } = await sql<{ settings: unknown; policies: unknown; hours: unknown }>`
    select settings, ${policiesIn(tx.accountId)} as policies,
      (select hours from locations where account_id = accounts.id and id = ${locationId}::uuid) as hours
    from accounts where id = ${tx.accountId}::uuid`.execute(tx.db)
  const [row] = rows
  return {
    hours: row?.hours ? hoursOf(row.hours) : undefined,
    settings: workSettingsOf(row?.settings, row?.policies),
  }
}
