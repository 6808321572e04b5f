/** Labels found in mail that the WHATWG list lacks; keys without separators and vendor prefixes. */
const ALIASES: Record<string, string> = {
  iso88598i: 'iso-8859-8-i',
  iso88598e: 'iso-8859-8',
  iso2022jp1: 'iso-2022-jp',
  iso2022jp2: 'iso-2022-jp',
  iso2022jpms: 'iso-2022-jp',
  cp932: 'shift_jis',
  windows932: 'shift_jis',
  cp936: 'gb18030',
  windows936: 'gb18030',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  euccn: 'gb18030',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  ksc56011987: 'euc-kr',
  ksc5601: 'euc-kr',
  cp950: 'big5',
  big5hkscs: 'big5',
  cp50220: 'iso-2022-jp',
  cp50221: 'iso-2022-jp',
  cp51932: 'euc-jp',
  eucjp: 'euc-jp',
  shiftjis: 'shift_jis',
  tis620: 'windows-874',
  utf8mb4: 'utf-8',
  unicode11utf8: 'utf-8',
  utf8: 'utf-8',
  latin1: 'windows-1252',
  ascii: 'utf-8',
  usascii: 'utf-8',
  ansix341968: 'utf-8',
  '7bit': 'utf-8',
  '8bit': 'utf-8',
  unknown8bit: 'utf-8',
  unknown: 'utf-8',
  xunknown: 'utf-8',
  default: 'utf-8',
}

const decoders = new Map<string, TextDecoder>()

/**
 * Decodes mail text in any charset. A missing, unknown or wrong label is replaced by what the bytes say:
 * ISO-2022-JP escapes, valid UTF-8, else Windows-1252. Never throws; the result is free of NUL.
 */
export function decodeText(bytes: Uint8Array, label: string | undefined) {
  const text = decodeBytes(bytes, label)
  return (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).replaceAll('\0', '')
}

function decodeBytes(bytes: Uint8Array, label: string | undefined) {
  const charset = resolve(label)
  if (charset === 'iso-2022-kr') return decodeShifted(bytes, 14, 15)
  if (charset === 'hz-gb-2312') return decodeHz(bytes)
  if (charset === undefined || charset === 'utf-8') return guess(bytes)
  const text = decoder(charset)?.decode(bytes)
  // Bytes that the label cannot explain, but UTF-8 can, were labelled wrongly.
  return text === undefined || text.includes('\ufffd') ? (asUtf8(bytes) ?? text ?? guess(bytes)) : text
}

function resolve(label: string | undefined) {
  const name = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  if (name === '') return undefined
  if (name === 'iso-2022-kr' || name === 'csiso2022kr') return 'iso-2022-kr'
  if (name === 'hz-gb-2312' || name === 'hz') return 'hz-gb-2312'
  const bare = name.replace(/^(?:x-|cs)/, '').replace(/[\s._:-]+/g, '')
  return ALIASES[bare] ?? (decoder(name) ? name : codePage(bare))
}

function codePage(bare: string) {
  const page = /^(?:cp|windows|win|ms|ibm|dos)(\d{3,5})$/.exec(bare)?.[1]
  const iso = /^iso8859(\d{1,2})/.exec(bare)?.[1]
  const name = iso ? `iso-8859-${iso}` : page ? `windows-${page}` : undefined
  return name && decoder(name) ? name : undefined
}

function decoder(charset: string) {
  const known = decoders.get(charset)
  if (known) return known
  // A mail chooses the label, so an unbounded cache would be a way to fill the memory.
  if (decoders.size > 200 || charset.length > 40) return undefined
  try {
    const made = new TextDecoder(charset)
    decoders.set(charset, made)
    return made
  } catch {
    return undefined
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const looseUtf8 = new TextDecoder('utf-8')

function guess(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (holdsJapaneseEscape(bytes)) return new TextDecoder('iso-2022-jp').decode(bytes)
  return asUtf8(bytes) ?? mostlyUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)
}

function asUtf8(bytes: Uint8Array) {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return undefined
  }
}

// One byte cut off by a gateway must not turn a whole UTF-8 mail into mojibake.
function mostlyUtf8(bytes: Uint8Array) {
  const text = looseUtf8.decode(bytes)
  const wide = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return wide > broken * 10 ? text : undefined
}

function holdsJapaneseEscape(bytes: Uint8Array) {
  for (let at = bytes.indexOf(27); at >= 0; at = bytes.indexOf(27, at + 1)) {
    if (bytes[at + 1] === 36 && (bytes[at + 2] === 64 || bytes[at + 2] === 66)) return true
  }
  return false
}

// ISO-2022-KR is EUC-KR without the high bit between SO and SI, after a designator `ESC $ ) C`.
function decodeShifted(bytes: Uint8Array, shiftOut: number, shiftIn: number) {
  const out: number[] = []
  let high = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte === shiftOut) high = 0x80
    else if (byte === shiftIn) high = 0
    else if (byte === 27 && bytes[at + 1] === 36) at += 3
    else out.push(byte > 32 ? byte | high : byte)
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(out))
}

// HZ (RFC 1843) marks GB2312 text with ~{ and ~}.
function decodeHz(bytes: Uint8Array) {
  const out: number[] = []
  let high = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte !== 126) out.push(byte > 32 ? byte | high : byte)
    else {
      at += 1
      if (bytes[at] === 123) high = 0x80
      else if (bytes[at] === 125) high = 0
      else if (bytes[at] === 126) out.push(126)
    }
  }
  return new TextDecoder('gb18030').decode(Uint8Array.from(out))
}
