import type { Context } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { checkPublic } from '../../platform/http/safe-fetch.ts'

/**
 * The address of a machine as it is kept: https, without a password, leading into the public internet, without the
 * path of the operation. One in one's own network may be called, by plain http too, when PRIVATE_ORIGINS names it.
 * @throws AppError invalid
 */
export async function checkBaseUrl(context: Context, address: string): Promise<string> {
  const field = 'baseUrl'
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new AppError('invalid', 'This is not a web address.', { key: 'fieldUrl', field })
  if (url.username || url.password || url.search)
    throw new AppError('invalid', 'The address must hold no name, password or question.', {
      key: 'machine_address',
      field,
    })
  const { privateOrigins } = context.config
  await checkPublic(url.href, privateOrigins).catch((error) => {
    if (!(error instanceof AppError)) throw error
    throw new AppError('invalid', error.message, {
      key: 'machine_private',
      values: { origin: url.origin },
      field,
    })
  })
  if (url.protocol === 'http:' && !privateOrigins.includes(url.origin))
    throw new AppError('invalid', 'The address must begin with https://.', { key: 'webhookHttps', field })
  url.hash = ''
  return url.href.replace(/\/+$/, '').replace(/\/chat\/completions$/, '')
}
