import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import { sayField } from '../accuracy/say-field.ts'
import type { Shown } from '../directory.ts'

/**
 * Keeps what others changed at the platform, with what it was before. One that is known and open stays as it was first
 * seen unless it says something new; one that is no longer there is gone. Fields of ours that are on their way are left
 * alone.
 */
export async function keepEdits(tx: Tx, directoryId: string, shown: readonly Shown[]): Promise<void> {
  if (shown.length === 0) return
  const ids = await recordIds(tx, directoryId, shown)
  const under = await fieldsUnderWay(tx, directoryId)
  const rows = shown.flatMap(({ externalId, listing, stated, edited }) => {
    const recordId = ids.get(externalId)
    if (!recordId || !stated) return []
    return edited
      .filter((field) => !under.has(`${recordId} ${field}`))
      .map((field) => ({
        ...{ accountId: tx.accountId, id: newId(), directoryId, recordId, field, theirs: listing },
        ...{ before: sayField(stated, field), after: sayField(listing, field), seenAt: tx.now() },
      }))
  })
  if (rows.length > 0)
    await sql`${insertRows('directoryEdits', rows)}
      on conflict (account_id, record_id, field) where state = 'open' do update
      set before = excluded.before, after = excluded.after, theirs = excluded.theirs, seen_at = excluded.seen_at
      where directory_edits.after <> excluded.after`.execute(tx.db)
  await forgetGone(tx, [...ids.values()], rows)
}

async function recordIds(tx: Tx, directoryId: string, shown: readonly Shown[]): Promise<Map<string, string>> {
  const found = await tx.db
    .selectFrom('directoryRecords')
    .select(['id', 'externalId'])
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .where(sql<boolean>`external_id = any(${shown.map((one) => one.externalId)}::text[])`)
    .execute()
  return new Map(found.map(({ id, externalId }) => [externalId, id]))
}

async function fieldsUnderWay(tx: Tx, directoryId: string): Promise<Set<string>> {
  const found = await tx.db
    .selectFrom('directoryPushes')
    .select(['recordId', 'field'])
    .where('accountId', '=', tx.accountId)
    .where('directoryId', '=', directoryId)
    .where('state', 'in', ['waiting', 'sending'])
    .execute()
  return new Set(found.map(({ recordId, field }) => `${recordId} ${field}`))
}

async function forgetGone(
  tx: Tx,
  recordIds: readonly string[],
  rows: readonly { recordId: string; field: string }[],
): Promise<void> {
  const still = rows.map(({ recordId, field }) => `${recordId} ${field}`)
  await sql`update directory_edits set state = 'gone', decided_at = ${tx.now()}
    where account_id = ${tx.accountId}::uuid and state = 'open' and record_id = any(${[...recordIds]}::uuid[])
    and not (record_id || ' ' || field = any(${still}::text[]))`.execute(tx.db)
}
