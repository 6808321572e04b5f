import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { Shown } from '../directory.ts'

/** Writes down what the platform says became of changes that it looked at before it shows them. */
export async function settleReviews(tx: Tx, directoryId: string, shown: readonly Shown[]): Promise<void> {
  const said = shown.flatMap(({ externalId, review }) =>
    review && review.state !== 'pending'
      ? [
          {
            externalId,
            isTaken: review.state === 'taken',
            detail: review.state === 'refused' ? review.detail : '',
          },
        ]
      : [],
  )
  if (said.length === 0) return
  await sql`update directory_pushes as push set state = case when said."isTaken" then 'sent' else 'refused' end,
      reason = case when said."isTaken" then null else 'refused' end, detail = left(said.detail, 1000)
    from directory_records as record
    join json_to_recordset(${JSON.stringify(said)}::json) as said("externalId" text, "isTaken" boolean, detail text)
      on said."externalId" = record.external_id
    where push.account_id = ${tx.accountId}::uuid and push.directory_id = ${directoryId}::uuid and push.state = 'in_review'
    and record.account_id = push.account_id and record.id = push.record_id`.execute(tx.db)
}

/** What was only proposed and is now shown there as we say it, somebody there has taken. */
export async function settleProposals(tx: Tx, directoryId: string): Promise<void> {
  await sql`update directory_pushes as push set state = 'sent', ended_at = ${tx.now()}
    from directory_records as record
    where push.account_id = ${tx.accountId}::uuid and push.directory_id = ${directoryId}::uuid and push.state = 'proposed'
    and record.account_id = push.account_id and record.id = push.record_id and exists (
      select 1 from jsonb_array_elements(record.accuracy -> 'fields') as one
      where one ->> 'field' = push.field and one ->> 'verdict' in ('match', 'format_only'))`.execute(tx.db)
}
