import { sql } from 'kysely'
import type { Context } from '../platform/context.ts'

/**
 * Forgets files uploaded before a time that were never sent and that no draft holds, in its list or in its text.
 * Returns how many.
 */
export async function dropUnsentUploads(context: Context, before: Date): Promise<number> {
  const { numAffectedRows } = await context.transaction((tx) =>
    sql`delete from attachments where account_id = ${tx.accountId}::uuid and message_id is null and created_at < ${before}
      and not exists (select from drafts where account_id = ${tx.accountId}::uuid
        and (attachments.id = any (attachment_ids) or position(attachments.id::text in html) > 0))`.execute(
      tx.db,
    ),
  )
  return Number(numAffectedRows ?? 0)
}
