import { createHmac, randomBytes } from 'node:crypto'

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
