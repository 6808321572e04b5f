import { makeToken } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'

const purpose = 'review-request'

type Signing = Pick<Context, 'secrets' | 'accountId'>

/** A text that names one request, for its page and its opt-out. */
export function requestToken({ secrets, accountId }: Signing, id: string): string {
  return `${id}.${secrets.sign(purpose, `${accountId}:${id}`)}`
}

/** The request a token names; undefined for one we did not make. */
export function requestOfToken({ secrets, accountId }: Signing, token: string): string | undefined {
  const [id = '', mac = ''] = token.split('.')
  return mac && secrets.verify(purpose, `${accountId}:${id}`, mac) ? id : undefined
}

/** A text that names a location for good, whatever it is called: what stands on printed cards. */
export function locationToken({ secrets, accountId }: Signing, locationId: string): string {
  return makeToken(secrets, accountId, 'location', locationId)
}
