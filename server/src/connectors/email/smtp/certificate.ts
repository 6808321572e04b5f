import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

export type Certificate = { key: string; cert: string }

const yearMs = 365 * 24 * 3_600_000

/**
 * A self-signed certificate (X.509 v3, P-256) for ten years. Mail servers encrypt opportunistically and do not check
 * who signed (RFC 7435), so it keeps listeners out without anything to buy or renew.
 */
export function makeCertificate(hostName: string, now: Date): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(set(sequence(objectId(85, 4, 3), tlv(0x0c, Buffer.from(hostName)))))
  const alternative = sequence(tlv(0x82, Buffer.from(hostName)))
  const body = sequence(
    tlv(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ecdsaWithSha256,
    name,
    sequence(time(new Date(now.getTime() - 24 * 3_600_000)), time(new Date(now.getTime() + 10 * yearMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(sequence(objectId(85, 29, 17), tlv(0x04, alternative)))),
  )
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, ecdsaWithSha256, tlv(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

function tlv(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(body.length)]), body])
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

function sequence(...content: Uint8Array[]): Buffer {
  return tlv(0x30, ...content)
}

function set(...content: Uint8Array[]): Buffer {
  return tlv(0x31, ...content)
}

function integer(bytes: Buffer): Buffer {
  return tlv(0x02, bytes)
}

function objectId(...bytes: number[]): Buffer {
  return tlv(0x06, Buffer.from(bytes))
}

// 1.2.840.10045.4.3.2
const ecdsaWithSha256 = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))

// RFC 5280 asks for UTCTime up to 2049 and GeneralizedTime from 2050.
function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]|\.\d+/g, '')
  return at.getUTCFullYear() < 2050 ? tlv(0x17, Buffer.from(digits.slice(2))) : tlv(0x18, Buffer.from(digits))
}
