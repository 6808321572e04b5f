export type ImageSize = { width: number; height: number }

type Reader = (bytes: Buffer) => ImageSize | undefined

/** Width and height in pixels out of the head of a PNG, JPEG or WebP; undefined for what is none or is broken off. */
export function imageSize(bytes: Buffer, contentType: string): ImageSize | undefined {
  const size = readers[contentType]?.(bytes)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

const readers: Record<string, Reader> = { 'image/png': png, 'image/jpeg': jpeg, 'image/webp': webp }

// IHDR is always the first chunk (PNG 1.2, 5.6).
function png(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 24) return undefined
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

// The size is in the start-of-frame segment, of which there are kinds (ITU T.81, B.1.1.3).
function jpeg(bytes: Buffer): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

// Three kinds of first chunk (RFC 9649, 2.5–2.7).
function webp(bytes: Buffer): ImageSize | undefined {
  if (bytes.length < 30) return undefined
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    default:
      return undefined
  }
}
