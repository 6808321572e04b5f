import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { type Import, tellChange } from './imports.ts'

/** Ends an import of which everything is taken. What its file said is let go of; the report stays. */
export async function finishImport(context: Context, { id }: Import): Promise<void> {
  await context.transaction(async (tx) => {
    await leaveOrphans(tx, id)
    await tx.db
      .updateTable('imports')
      .set({ state: 'done', endedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .where('state', '=', 'taking')
      .execute()
    await dropParts(tx, id)
    tellChange(tx, id, 'done')
  })
}

/** Lets go of an uploaded file; its bytes go with the next clean-up. */
export async function dropParts(tx: Tx, importId: string): Promise<void> {
  await tx.db
    .deleteFrom('importParts')
    .where('accountId', '=', tx.accountId)
    .where('importId', '=', importId)
    .execute()
}

async function leaveOrphans(tx: Tx, importId: string): Promise<void> {
  await sql`update import_records set state = 'left', reason = 'no_conversation', content = null
    where account_id = ${tx.accountId}::uuid and import_id = ${importId}::uuid and kind = 'message' and state = 'waiting'`.execute(
    tx.db,
  )
}
