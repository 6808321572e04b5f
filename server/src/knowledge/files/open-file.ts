import type { Readable } from 'node:stream'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

export type ArticleFile = { content: Readable; contentType: string; size: number }

/** A picture of the brand's articles. @throws AppError not_found */
export async function openFile(context: Context, blob: string): Promise<ArticleFile> {
  const file = await context.read((tx) =>
    tx.db
      .selectFrom('articleFiles')
      .select(['contentType', 'size'])
      .where('accountId', '=', tx.accountId)
      .where('blob', '=', blob)
      .executeTakeFirst(),
  )
  if (!file) throw new AppError('not_found', 'There is no such picture.', { key: 'attachment_gone' })
  return { ...file, content: await context.blobs.stream(blob) }
}
