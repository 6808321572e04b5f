import { sql } from 'kysely'
import { keepsBytes } from './connectors/index.ts'

/**
 * Every place of the database that names a blob, as rows of one column `blob`; of an account, as far as row-level
 * security goes. The raw mail of a conversation that was deleted is no longer named: what remains of it is only that
 * it came.
 */
export const namedBlobs = sql<{ blob: string }>`
  select blob from attachments
  union all select blob from import_parts
  union all select blob from article_files
  union all select blob from chat_uploads
  union all select blob from location_photos
  union all select blob from directories where blob is not null
  union all select blob from deliveries where blob is not null and ${keepsBytes}
  union all select blob from location_imports where blob is not null
  union all select blob from review_imports where blob is not null
  union all select brand->>'logoBlob' from accounts
    where id = current_setting('app.account_id')::uuid and brand->>'logoBlob' is not null`
