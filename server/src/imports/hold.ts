import { sql } from 'kysely'
import type { Tx } from '../platform/context.ts'
import type { Loss } from './past-conversation.ts'

export type Outcome = {
  kind: string
  externalId: string
  state: 'taken' | 'known' | 'left'
  reason: string | null
  losses: Loss[]
}

/** Holds an import while some of it is taken. Whether it is still to be taken: somebody may have paused it. */
export async function holdTaking(tx: Tx, id: string): Promise<boolean> {
  const held = await tx.db
    .selectFrom('imports')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', '=', 'taking')
    .forUpdate()
    .executeTakeFirst()
  return held !== undefined
}

/** Writes down what became of records; what they said is let go of, except of those that were left. */
export async function noteDone(tx: Tx, importId: string, outcomes: readonly Outcome[]): Promise<void> {
  if (outcomes.length === 0) return
  await sql`update import_records as told set state = done."state", reason = done."reason",
      losses = case when json_array_length(done."losses") > 0 then done."losses"::jsonb end, content = null
    from json_to_recordset(${JSON.stringify(outcomes)}::json) as done
      ("kind" text, "externalId" text, "state" text, "reason" text, "losses" json)
    where told.account_id = ${tx.accountId}::uuid and told.import_id = ${importId}::uuid
      and told.kind = done."kind" and told.external_id = done."externalId"`.execute(tx.db)
  const done = outcomes.filter(({ kind }) => kind !== 'message').length
  await tx.db
    .updateTable('imports')
    .set((of) => ({ done: of('done', '+', done) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', importId)
    .execute()
}
