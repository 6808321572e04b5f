import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'

const leastSessions = 5
const withinDays = 14

/**
 * Where five visitors within two weeks found nothing for a term, or wrote to a person after it, there is a gap: something
 * to write about (R-H 5). One that was set aside or written about is not opened again.
 */
export async function noteGap(
  tx: Tx,
  { locale, term, folded }: { locale: string; term: string; folded: string },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into search_gaps (account_id, id, locale, folded, term, found_at)
    select ${tx.accountId}::uuid, ${newId()}::uuid, ${locale}, ${folded}, ${term}, ${tx.now()}
    where ${leastSessions} <= (
      select count(distinct session) from searches
      where account_id = ${tx.accountId}::uuid and locale = ${locale} and folded = ${folded}
        and at > ${tx.now()}::timestamptz - make_interval(days => ${withinDays}) and (results = 0 or contacted_at is not null))
    on conflict (account_id, locale, folded) do nothing returning id`.execute(tx.db)
  for (const { id } of rows) record(tx, 'search_gap.found', { subjectId: id, payload: { locale, term } })
}
