import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { reasonOf } from '../../platform/errors.ts'
import { safeFetch } from '../../platform/http/safe-fetch.ts'
import { authTokenOf, settingsOf } from './settings.ts'

const mostBytes = 20 * 1024 * 1024

/** What the provider answered; status 0 when it did not, with the reason. */
export type ProviderAnswer = { status: number; body: Buffer; reason: string }

/**
 * Asks the provider for something of the account.
 * @param path what follows the account in the address, such as `.json` or `/Recordings/RE….mp3`
 * @param form what to post there, if anything
 */
export async function askProvider(
  context: Context,
  channel: Pick<Channel, 'settings' | 'secrets'>,
  path: string,
  form?: Record<string, string>,
): Promise<ProviderAnswer> {
  const { account, apiOrigin } = settingsOf(channel)
  const token = authTokenOf(context, channel)
  if (!account || !token)
    return { status: 0, body: Buffer.alloc(0), reason: 'the account id or the token is missing' }
  try {
    const { status, body } = await safeFetch(`${apiOrigin}/2010-04-01/Accounts/${account}${path}`, {
      headers: {
        authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form).toString() }),
      privateOrigins: context.config.privateOrigins,
      maxBytes: mostBytes,
      timeoutMs: 20_000,
    })
    return { status, body, reason: '' }
  } catch (error) {
    return { status: 0, body: Buffer.alloc(0), reason: reasonOf(error) }
  }
}
