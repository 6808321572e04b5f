const COMPRESSED = 0x75465a4c
const UNCOMPRESSED = 0x414c454d
const SIZE_LIMIT = 2 * 1024 * 1024

// The dictionary every compressed RTF starts with (MS-OXRTFCP 2.1.2.1).
const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

/** Unpacks compressed RTF (MS-OXRTFCP) up to 2 MB, as Latin-1 text. undefined when it is none. */
export function decompressRtf(content: Uint8Array): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.length < 16) return undefined
  const kind = bytes.readUInt32LE(8)
  if (kind === UNCOMPRESSED) return bytes.subarray(16).toString('latin1')
  if (kind !== COMPRESSED) return undefined
  return inflate(bytes, Math.min(bytes.readUInt32LE(4), SIZE_LIMIT))
}

function inflate(bytes: Buffer, size: number) {
  const window = Buffer.alloc(4096, 32)
  window.write(START, 'latin1')
  const out = Buffer.alloc(size)
  let written = 0
  let cursor = START.length
  const put = (byte: number) => {
    if (written < size) out[written++] = byte
    window[cursor] = byte
    cursor = (cursor + 1) & 4095
  }
  let at = 16
  while (at < bytes.length && written < size) {
    const flags = bytes[at++]!
    for (let bit = 0; bit < 8 && at < bytes.length && written < size; bit += 1) {
      if ((flags & (1 << bit)) === 0) put(bytes[at++]!)
      else {
        if (at + 2 > bytes.length) return out.toString('latin1', 0, written)
        const reference = bytes.readUInt16BE(at)
        at += 2
        const offset = reference >> 4
        if (offset === cursor) return out.toString('latin1', 0, written)
        for (let i = 0; i < (reference & 15) + 2; i += 1) put(window[(offset + i) & 4095]!)
      }
    }
  }
  return out.toString('latin1', 0, written)
}
