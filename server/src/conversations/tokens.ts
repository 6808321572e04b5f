import { base32, type Secrets } from '../platform/secrets.ts'

const letters = { conversation: 'c', message: 'm', location: 'l', request: 'r', private: 'p' } as const
const macLength = 13
const idLength = 26
const pattern = new RegExp(`^([cmlrp])([a-z2-7]{${idLength}})([a-z2-7]{${macLength}})$`)

const kinds = ['conversation', 'message', 'location', 'request', 'private'] as const

export type TokenKind = keyof typeof letters

/** A text that proves it came from us and names one thing of one account: 40 letters that survive case folding. */
export function makeToken(secrets: Secrets, accountId: string, kind: TokenKind, id: string): string {
  const body = letters[kind] + base32(Buffer.from(id.replaceAll('-', ''), 'hex'))
  return body + secrets.sign('token', `${accountId}:${body}`, macLength)
}

/** What a token names, or undefined for anything that we did not sign for this account. */
export function readToken(
  secrets: Secrets,
  accountId: string,
  text: string,
): { kind: TokenKind; id: string } | undefined {
  const [, letter, id, mac] = pattern.exec(text.toLowerCase()) ?? []
  if (!letter || !id || !mac) return undefined
  if (!secrets.verify('token', `${accountId}:${letter}${id}`, mac, macLength)) return undefined
  const kind = kinds.find((one) => letters[one] === letter)
  return kind && { kind, id: uuidOf(id) }
}

function uuidOf(text: string): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
  let value = 0n
  for (const letter of text) value = (value << 5n) | BigInt(alphabet.indexOf(letter))
  const hex = (value >> 2n).toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
