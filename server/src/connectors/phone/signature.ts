import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether the provider sent a form: HMAC-SHA1 with its token over the address it called and all fields, sorted by
 * name (https://www.twilio.com/docs/usage/security#validating-requests). A field that comes several times counts once
 * with each of its values.
 * @param urls the address as the world sees it; the provider leaves a port out or writes it, as it likes
 */
export function isSigned(
  authToken: string,
  { urls, form, signature }: { urls: readonly string[]; form: URLSearchParams; signature: string },
): boolean {
  const given = Buffer.from(signature)
  const text = textOf(form)
  // All are compared, so that the time it takes says nothing.
  return urls.map((url) => isSame(signatureOf(authToken, url + text), given)).includes(true)
}

/** The two ways to write an address: with its port and without. */
export function waysToWrite(publicUrl: string, path: string): string[] {
  const url = new URL(publicUrl)
  const base = `${url.protocol}//${url.hostname}`
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return [`${publicUrl}${path}`, `${base}${path}`, `${base}:${port}${path}`]
}

function textOf(form: URLSearchParams): string {
  return [...new Set(form.keys())]
    .toSorted()
    .flatMap((name) => [...new Set(form.getAll(name))].toSorted().map((value) => name + value))
    .join('')
}

/** What the provider writes into `X-Twilio-Signature`. */
function signatureOf(authToken: string, text: string): Buffer {
  return Buffer.from(createHmac('sha1', authToken).update(text, 'utf8').digest('base64'))
}

function isSame(expected: Buffer, given: Buffer): boolean {
  return expected.length === given.length && timingSafeEqual(expected, given)
}
