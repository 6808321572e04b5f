import type { Readable } from 'node:stream'
import type { Context } from '../../platform/context.ts'

/** The bytes of a file; whether somebody may have them is for the caller to know. */
export async function openFile(context: Context, id: string): Promise<Readable | undefined> {
  const row = await context.read((tx) =>
    tx.db
      .selectFrom('attachments')
      .select('blob')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  return row && context.blobs.stream(row.blob)
}
