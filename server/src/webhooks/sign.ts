import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A new secret to sign with, as the receiver keeps it. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64url')}`
}

/**
 * The value of `Vicino-Signature`: when it was signed and, for each secret, the HMAC-SHA256 of `<t>.<body>` in hex.
 * @param secrets the one in use, and the one before while both are valid
 * @param at Unix time in seconds
 */
export function signatureOf(secrets: readonly string[], at: number, body: string): string {
  const signatures = secrets.map(
    (secret) => `v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`,
  )
  return [`t=${at}`, ...signatures].join(',')
}

const longestAgoMs = 300_000

/**
 * Whether what came in is signed as `signatureOf` signs, with this secret and not long ago, so that nobody can repeat
 * what they overheard.
 * @param header the value of `Vicino-Signature`; one of its signatures is enough
 * @param body the bytes as they came
 */
export function isSignedBy(
  secret: string,
  { header, body, now }: { header: string; body: Buffer; now: Date },
): boolean {
  const parts = header.split(',').map((part) => part.split('='))
  const at = parts.find(([name]) => name === 't')?.[1] ?? ''
  if (!/^\d{1,12}$/.test(at) || Math.abs(now.getTime() - Number(at) * 1000) > longestAgoMs) return false
  const expected = createHmac('sha256', secret).update(`${at}.`).update(body).digest()
  return parts
    .filter(([name]) => name === 'v1')
    .map(([, value = '']) => Buffer.from(value, 'hex'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected))
}
