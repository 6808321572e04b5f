import type { Readable } from 'node:stream'
import { sees } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

export type Photo = { id: string; contentType: string; width: number; height: number; size: number }

/** Every picture that was ever given to a location, newest first. */
export async function listPhotos(tx: Tx, locationId: string): Promise<Photo[]> {
  return tx.db
    .selectFrom('locationPhotos')
    .select(['id', 'contentType', 'width', 'height', 'size'])
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The bytes of a picture of a location the actor sees. @throws AppError not_found */
export async function openPhoto(context: Context, id: string): Promise<Photo & { content: Readable }> {
  const photo = await context.read((tx) =>
    tx.db
      .selectFrom('locationPhotos')
      .select(['id', 'locationId', 'blob', 'contentType', 'width', 'height', 'size'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (!photo || !sees(context.actor, { locationId: photo.locationId, departmentId: null }))
    throw new AppError('not_found', 'There is no such picture.', { key: 'attachment_gone' })
  return { ...photo, content: await context.blobs.stream(photo.blob) }
}
