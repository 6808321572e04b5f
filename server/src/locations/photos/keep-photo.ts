import { fileTypeFromBuffer } from 'file-type'
import { requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { lockLocation } from '../changes/lock-location.ts'
import { imageSize } from './image-size.ts'

// What Google takes, which takes least: others take more.
const mostBytes = 5_000_000
const leastPixels = 250

/**
 * Keeps a picture of a location; its type and size are found from its bytes. It is shown once the location names it.
 * @throws AppError too_large, unsupported, invalid when it is too small
 */
export async function keepPhoto(context: Context, locationId: string, bytes: Buffer): Promise<string> {
  requirePermission(context.actor, 'locations.manage')
  if (bytes.byteLength > mostBytes)
    throw new AppError('too_large', 'This picture is too big.', {
      key: 'picture_too_big',
      values: { megabytes: mostBytes / 1_000_000 },
    })
  const contentType = (await fileTypeFromBuffer(bytes))?.mime ?? ''
  const pixels = imageSize(bytes, contentType)
  if (!pixels)
    throw new AppError('unsupported', 'A photo must be a PNG, JPEG or WebP picture.', { key: 'photoType' })
  if (Math.min(pixels.width, pixels.height) < leastPixels)
    throw new AppError('invalid', `A photo needs ${leastPixels} pixels on each side.`, {
      key: 'photoTooSmall',
      values: { least: leastPixels, width: pixels.width, height: pixels.height },
    })
  const blob = await context.blobs.put(bytes)
  const id = newId()
  await context.transaction(async (tx) => {
    await lockLocation(tx, locationId)
    const photo = { blob, contentType, size: bytes.byteLength, ...pixels, createdAt: tx.now() }
    await tx.db
      .insertInto('locationPhotos')
      .values({ accountId: tx.accountId, id, locationId, ...photo })
      .execute()
  })
  return id
}
