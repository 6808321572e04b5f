/** Undoes a Content-Transfer-Encoding. Damaged data is decoded as far as it goes; unknown encodings are left as they are. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64' || encoding === 'b') return decodeBase64(body)
  if (encoding === 'quoted-printable' || encoding === 'q') return decodeQuotedPrintable(body)
  return body
}

const EQUALS = 61

const BASE64 = new Int8Array(256).fill(-1)
for (const [value, char] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  BASE64[char.charCodeAt(0)] = value
}

// By hand, because some senders pad every line, and native decoding stops at the first padding.
function decodeBase64(body: Uint8Array) {
  if (!looksLikeBase64(Buffer.from(body.subarray(0, 4000)).toString('latin1'))) return body
  const out = Buffer.allocUnsafe(Math.ceil((body.length * 3) / 4))
  let size = 0
  let bits = 0
  let word = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!
    const value = BASE64[byte]!
    if (byte === EQUALS) bits = 0
    if (value < 0) continue
    word = ((word << 6) | value) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[size++] = (word >> bits) & 255
    }
  }
  return out.subarray(0, size)
}

// Plain words under a wrong base64 label must stay readable: they hold spaces inside lines, base64 does not.
function looksLikeBase64(sample: string) {
  const foreign = sample.match(/[^A-Za-z0-9+/=\s]/g)?.length ?? 0
  const inner = sample.match(/[^\s][ \t]+[^\s]/g)?.length ?? 0
  return (foreign + inner) * 20 <= sample.length
}

function decodeQuotedPrintable(body: Uint8Array) {
  const out = Buffer.allocUnsafe(body.length)
  let size = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!
    if (byte !== EQUALS) {
      out[size++] = byte
      continue
    }
    const skipped = softBreak(body, at)
    const value = hex(body[at + 1]) * 16 + hex(body[at + 2])
    if (skipped > 0) at += skipped
    else if (value >= 0) {
      out[size++] = value
      at += 2
    } else out[size++] = byte
  }
  return out.subarray(0, size)
}

// `=` at the end of a line, with the spaces that gateways add behind it: how many bytes to skip, 0 when it is none.
function softBreak(body: Uint8Array, at: number) {
  let end = at + 1
  while (end < body.length && end - at < 80 && (body[end] === 32 || body[end] === 9 || body[end] === 13))
    end += 1
  if (end >= body.length) return body.length - at
  return body[end] === 10 ? end - at : 0
}

function hex(byte: number | undefined) {
  if (byte === undefined) return Number.NaN
  if (byte >= 48 && byte <= 57) return byte - 48
  const letter = byte | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : Number.NaN
}
