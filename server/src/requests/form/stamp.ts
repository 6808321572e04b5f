import { randomBytes } from 'node:crypto'
import type { Secrets } from '../../platform/secrets.ts'

const purpose = 'contact-form'
const longestAgeMs = 24 * 3_600_000

/** What a form is given when it is shown: when that was, signed, so that nobody can claim to have typed for longer. */
export function makeStamp(secrets: Secrets, accountId: string, at: Date): string {
  const body = `${at.getTime().toString(36)}.${randomBytes(9).toString('base64url')}`
  return `${body}.${secrets.sign(purpose, `${accountId}:${body}`)}`
}

/** How long ago a form was shown, in milliseconds; undefined for a stamp that is not ours or older than a day. */
export function ageOf(secrets: Secrets, accountId: string, stamp: string, now: Date): number | undefined {
  const [, body, time, mac] = /^(([0-9a-z]{6,10})\.[\w-]{12})\.([a-z2-7]{26})$/.exec(stamp) ?? []
  if (!body || !time || !mac || !secrets.verify(purpose, `${accountId}:${body}`, mac)) return undefined
  const ageMs = now.getTime() - Number.parseInt(time, 36)
  return ageMs > longestAgeMs ? undefined : ageMs
}
