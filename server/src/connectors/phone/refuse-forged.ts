import { AppError } from '../../platform/errors.ts'
import { saveHealth } from '../channels/health.ts'
import type { Phone } from './find-phone.ts'
import { authTokenOf } from './settings.ts'
import { isSigned, waysToWrite } from './signature.ts'

const healthPart = 'webhook'

type Signed = { path: string; fields: URLSearchParams; signature: string }

/**
 * Lets pass only what the provider has signed with this channel's token; anything else is noted with the channel.
 * @throws AppError forbidden
 */
export async function refuseForged(
  { context, channel, settings }: Phone,
  { path, fields, signature }: Signed,
): Promise<void> {
  const token = authTokenOf(context, channel)
  const urls = waysToWrite(context.config.publicUrl, path)
  const isOurs = token !== undefined && isSigned(token, { urls, form: fields, signature })
  // Of several accounts of one owner each signs with a token of its own; one that is not named here is none of ours.
  if (isOurs && (!settings.account || fields.get('AccountSid') === settings.account))
    return saveHealth(context, channel.id, healthPart, { state: 'ok', detail: '' })
  await saveHealth(context, channel.id, healthPart, {
    state: 'fail',
    detail: token
      ? 'A request did not carry the provider’s signature. Either the token is wrong, or PUBLIC_URL is not the address the provider calls, or somebody tried to deceive.'
      : 'A request could not be checked: the token of the provider is missing.',
  })
  throw new AppError('forbidden', 'This does not carry the signature of the provider.')
}
