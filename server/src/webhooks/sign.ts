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
  const at = signedAt(header)
  if (!at || Math.abs(now.getTime() - at.getTime()) > longestAgoMs) return false
  const expected = createHmac('sha256', secret)
    .update(`${partsOf(header, 't')[0]}.`)
    .update(body)
    .digest()
  return partsOf(header, 'v1')
    .map((value) => Buffer.from(value, 'hex'))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected))
}

/** When a request says that it was signed: proved by nothing but `isSignedBy`. */
export function signedAt(header: string): Date | undefined {
  const [at = ''] = partsOf(header, 't')
  return /^\d{1,12}$/.test(at) ? new Date(Number(at) * 1000) : undefined
}

function partsOf(header: string, wanted: string): string[] {
  const parts = header.split(',').map((part) => part.split('='))
  return parts.filter(([name]) => name === wanted).map(([, value = '']) => value)
}
