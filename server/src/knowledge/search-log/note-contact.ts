import { sql } from 'kysely'
import type { Visit } from '../../accounts/index.ts'
import { noteGap } from './note-gap.ts'
import { minutesBefore } from './note-search.ts'
import { recentSessionsOf } from './session-of.ts'

const withinMinutes = 30

/**
 * Somebody has written to a person: what they had looked for within half an hour before did not help them (R-H 4). To be
 * called once for each message sent from a public page; it is no part of anybody's transaction.
 */
export async function noteContact(visit: Pick<Visit, 'context' | 'address' | 'agent'>): Promise<void> {
  await visit.context.transaction(async (tx) => {
    const sessions = await recentSessionsOf(tx, visit)
    if (sessions.length === 0) return
    const { rows } = await sql<{ locale: string; term: string; folded: string }>`
      update searches set contacted_at = ${tx.now()}
      where account_id = ${tx.accountId}::uuid and session = any(${sessions}::bytea[]) and contacted_at is null
        and not is_reformulated and at > ${minutesBefore(tx.now(), withinMinutes)}
      returning locale, term, folded`.execute(tx.db)
    for (const row of rows) await noteGap(tx, row)
  })
}
