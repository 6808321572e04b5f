import { sign } from 'node:crypto'
import type { PushKeys } from './push-keys.ts'

const validForS = 12 * 3_600

/**
 * The `Authorization` of a message to a push service (RFC 8292): a token for its origin, signed with our key.
 * @param subject where its people find ours
 */
export function vapidHeader(
  endpoint: string,
  { keys, subject, now }: { keys: PushKeys; subject: string; now: Date },
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = {
    aud: new URL(endpoint).origin,
    exp: Math.floor(now.getTime() / 1000) + validForS,
    sub: subject,
  }
  const text = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`
  const signature = sign('sha256', Buffer.from(text), { key: keys.privateKey, dsaEncoding: 'ieee-p1363' })
  return `vapid t=${text}.${signature.toString('base64url')}, k=${keys.publicKey}`
}
