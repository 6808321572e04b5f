import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { openPhoto } from '../photos/open-photo.ts'
import { recordOf } from '../record/record-of.ts'

/** A picture a location shows; one that was only uploaded is nobody's but its people's. @throws AppError not_found */
export async function readPhoto(context: Context, asked: { slug: string; id: string }) {
  const row = await context.read((tx) =>
    tx.db
      .selectFrom('locations')
      .select('record')
      .where('accountId', '=', tx.accountId)
      .where('slug', '=', asked.slug)
      .where('archivedAt', 'is', null)
      .executeTakeFirst(),
  )
  const shown = recordOf(row?.record ?? {}).photos.find(({ id }) => id === asked.id)
  if (!shown) throw new AppError('not_found', 'There is no such picture.', { key: 'attachment_gone' })
  const { content, contentType, size } = await openPhoto(context, shown.id)
  return { content, contentType, size }
}
