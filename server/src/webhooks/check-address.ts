import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { checkPublic } from '../platform/http/safe-fetch.ts'

/**
 * The address of an endpoint as it is kept: https, without a password, leading into the public internet. Addresses of
 * PRIVATE_ORIGINS may be plain http and private.
 * @throws AppError invalid
 */
export async function checkAddress(context: Context, address: string): Promise<string> {
  const field = 'url'
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new AppError('invalid', 'This is not a web address.', { key: 'fieldUrl', field })
  if (url.username || url.password)
    throw new AppError('invalid', 'The address must not hold a name or password.', {
      key: 'webhookPassword',
      field,
    })
  const { privateOrigins } = context.config
  await checkPublic(url.href, privateOrigins).catch((error) => {
    throw error instanceof AppError
      ? new AppError('invalid', error.message, { ...error.details, field })
      : error
  })
  if (url.protocol === 'http:' && !privateOrigins.includes(url.origin))
    throw new AppError('invalid', 'The address must begin with https://.', { key: 'webhookHttps', field })
  url.hash = ''
  return url.href
}
