import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from './errors.ts'

export type Secrets = {
  /** Encrypts a text for storage (AES-256-GCM). */
  seal(text: string): Buffer
  /** Decrypts what `seal` made. @throws AppError not_configured when SECRET_KEY is another one. */
  open(sealed: Buffer): string
  /** A MAC over a text, bound to a purpose so that one kind of token never passes for another. Base32, lower case. */
  sign(purpose: string, text: string, length?: number): string
  /** Whether `sign` made this MAC, of this length: a shorter one proves less, and is none. */
  verify(purpose: string, text: string, mac: string, length?: number): boolean
  /** A key for a library that wants one text. */
  derive(purpose: string): string
}

// 130 bits.
const usualLength = 26

/** Builds the installation's secrets from its one key. */
export function createSecrets(secretKey: string): Secrets {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', secretKey, 'vicino', purpose, 32))
  const sealing = keyFor('seal')
  const macs = new Map<string, Buffer>()
  const macKey = (purpose: string) => {
    const known = macs.get(purpose) ?? keyFor(`mac:${purpose}`)
    macs.set(purpose, known)
    return known
  }
  const sign = (purpose: string, text: string, length = usualLength) =>
    base32(createHmac('sha256', macKey(purpose)).update(text).digest()).slice(0, length)
  return {
    seal: (text) => seal(sealing, text),
    open: (sealed) => open(sealing, sealed),
    sign,
    verify: (purpose, text, mac, length = usualLength) => {
      const expected = Buffer.from(sign(purpose, text, length))
      const given = Buffer.from(mac.toLowerCase())
      return expected.length === given.length && timingSafeEqual(expected, given)
    },
    derive: (purpose) => keyFor(purpose).toString('base64'),
  }
}

/** The key from the environment, or the one kept in the data folder, made on the first start. */
export async function loadSecretKey(given: string | undefined, dataFolder: string): Promise<string> {
  if (given) return given
  const file = join(dataFolder, 'secret-key')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return kept.trim()
  const made = randomBytes(48).toString('base64url')
  await writeFile(file, `${made}\n`, { mode: 0o600, flag: 'wx' }).catch(() => undefined)
  await chmod(file, 0o600)
  return (await readFile(file, 'utf8')).trim()
}

function seal(key: Buffer, text: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body])
}

function open(key: Buffer, sealed: Buffer): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new AppError(
      'not_configured',
      'A stored secret cannot be read: SECRET_KEY is not the one it was stored with.',
    )
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 base32 without padding, lower case: survives mail systems that fold case. */
export function base32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5) {
      out += alphabet[(value >>> (bits - 5)) & 31]
      bits -= 5
    }
  }
  return bits > 0 ? out + alphabet[(value << (5 - bits)) & 31] : out
}
