import { fileTypeFromBuffer } from 'file-type'
import type { Context, World } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { getAccount, updateAccount } from './account.ts'
import { requirePermission } from './permissions.ts'
import { brandShape } from './shapes.ts'

const maxLogoBytes = 1024 * 1024
// No SVG: it is a document that can hold script.
const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** Keeps a picture as the brand's logo; its type is found from its bytes. @throws AppError too_large, unsupported */
export async function setLogo(context: Context, bytes: Uint8Array): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  if (bytes.length > maxLogoBytes)
    throw new AppError('too_large', 'A logo may have at most 1 MB.', { key: 'logoTooLarge' })
  if ((await imageTypeOf(bytes)) === undefined)
    throw new AppError('unsupported', 'A logo must be a PNG, JPEG, WebP or GIF picture.', { key: 'logoType' })
  const logoBlob = await context.blobs.put(bytes)
  await updateAccount(context, { brand: { logoBlob } })
}

/** Takes the logo away. */
export async function removeLogo(context: Context): Promise<void> {
  await updateAccount(context, { brand: { logoBlob: null } })
}

/** A brand's logo, for pages and mails anybody may see. @throws AppError not_found */
export async function readLogo(world: World, accountId: string): Promise<{ bytes: Buffer; type: string }> {
  const account = await getAccount(world.db, accountId)
  const { logoBlob } = brandShape.parse(account.brand)
  const bytes = logoBlob ? await world.blobs.get(logoBlob) : undefined
  const type = bytes && (await imageTypeOf(bytes))
  if (!bytes || !type) throw new AppError('not_found', 'This brand has no logo.')
  return { bytes, type }
}

/** Where a brand's logo is read; changes with the picture, so it may be cached for good. */
export function logoUrl(accountId: string, brand: { logoBlob: string | null }): string | null {
  return brand.logoBlob ? `/brands/${accountId}/logo?v=${brand.logoBlob.slice(0, 12)}` : null
}

async function imageTypeOf(bytes: Uint8Array): Promise<string | undefined> {
  const type = (await fileTypeFromBuffer(bytes))?.mime
  return type && imageTypes.includes(type) ? type : undefined
}
