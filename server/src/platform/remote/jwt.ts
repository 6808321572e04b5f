import { createPrivateKey, type KeyObject, sign } from 'node:crypto'

/** A signed statement of claims (RFC 7519), as platforms take it for a key. */
export function signJwt(
  { alg, ...header }: { alg: 'ES256' | 'RS256'; kid?: string },
  claims: Record<string, string | number>,
  key: KeyObject,
): string {
  const said = [{ alg, typ: 'JWT', ...header }, claims].map(encoded).join('.')
  // ECDSA is written as its two numbers (RFC 7518 §3.4); RSA knows one way only.
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' })
  return `${said}.${signature.toString('base64url')}`
}

/** A private key as it is handed out, in PEM; undefined for what is none of the wanted kind. */
export function readPrivateKey(pem: string, kind: 'ec' | 'rsa'): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    const isWanted = kind === 'rsa' || key.asymmetricKeyDetails?.namedCurve === 'prime256v1'
    return key.asymmetricKeyType === kind && isWanted ? key : undefined
  } catch {
    return undefined
  }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
