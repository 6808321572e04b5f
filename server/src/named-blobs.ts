import { sql } from 'kysely'

/**
 * Every place of the database that names a blob, as rows of one column `blob`; of an account, as far as row-level
 * security goes. The raw mail of a conversation that was deleted is no longer named: what remains of it is only that
 * it came.
 */
export const namedBlobs = sql<{ blob: string }>`
  select blob from attachments
  union all select blob from deliveries where outcome is distinct from 'deleted' and (conversation_id is null
    or exists (select from conversations where account_id = deliveries.account_id and id = deliveries.conversation_id)
    or exists (select from messages where account_id = deliveries.account_id and delivery_id = deliveries.id))
  union all select brand->>'logoBlob' from accounts
    where id = current_setting('app.account_id')::uuid and brand->>'logoBlob' is not null`
