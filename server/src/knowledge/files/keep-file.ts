import { fileTypeFromBuffer } from 'file-type'
import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** Pictures that cannot carry a script. */
const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']
const mostBytes = 8_000_000

/**
 * Keeps a picture for articles; the same one again is there once. Undefined for what is no picture, whatever it calls
 * itself.
 * @throws AppError too_large
 */
export async function keepFile(
  context: Context,
  bytes: Buffer,
): Promise<{ src: string; contentType: string; size: number } | undefined> {
  if (bytes.byteLength > mostBytes)
    throw new AppError('too_large', 'This picture is too big.', {
      key: 'picture_too_big',
      values: { megabytes: mostBytes / 1_000_000 },
    })
  const contentType = (await fileTypeFromBuffer(bytes))?.mime
  if (contentType === undefined || !pictureTypes.includes(contentType)) return undefined
  const blob = await context.blobs.put(bytes)
  const size = bytes.byteLength
  await context.transaction((tx) =>
    tx.db
      .insertInto('articleFiles')
      .values({ accountId: tx.accountId, blob, contentType, size, createdAt: tx.now() })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  return { src: `/help-files/${blob}`, contentType, size }
}
