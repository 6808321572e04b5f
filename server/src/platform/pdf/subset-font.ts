/** The parts of a font by their tags. */
export type Tables = ReadonlyMap<string, Buffer>

// What draws glyphs; a PDF says itself which glyph a character is.
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']

/** A font of which only some glyphs are left: the others are empty, so that all keep their numbers. */
export function subsetFont(tables: Tables, wanted: ReadonlySet<number>): Buffer {
  const glyf = tables.get('glyf') ?? Buffer.alloc(0)
  const offsets = offsetsOf(tables)
  const glyphOf = (index: number) => glyf.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0)
  const all = withParts(new Set([0, ...wanted]), glyphOf)
  const parts: Buffer[] = []
  const loca = Buffer.alloc(offsets.length * 4)
  let length = 0
  for (let index = 0; index < offsets.length - 1; index += 1) {
    loca.writeUInt32BE(length, index * 4)
    if (!all.has(index)) continue
    const glyph = padded(glyphOf(index))
    parts.push(glyph)
    length += glyph.length
  }
  loca.writeUInt32BE(length, (offsets.length - 1) * 4)
  const head = Buffer.from(tables.get('head') ?? [])
  head.writeInt16BE(1, 50)
  return assemble(new Map([...tables, ['glyf', Buffer.concat(parts)], ['loca', loca], ['head', head]]))
}

function offsetsOf(tables: Tables): number[] {
  const loca = tables.get('loca') ?? Buffer.alloc(0)
  const isLong = tables.get('head')?.readInt16BE(50) === 1
  const count = loca.length / (isLong ? 4 : 2)
  return Array.from({ length: count }, (_, index) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2,
  )
}

// A letter with an accent is often made of two other glyphs.
function withParts(wanted: Set<number>, glyphOf: (index: number) => Buffer): Set<number> {
  const open = [...wanted]
  for (let index = open.pop(); index !== undefined; index = open.pop())
    for (const part of partsOf(glyphOf(index)))
      if (!wanted.has(part)) {
        wanted.add(part)
        open.push(part)
      }
  return wanted
}

function partsOf(glyph: Buffer): number[] {
  if (glyph.length < 10 || glyph.readInt16BE(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  let flags = 0x20
  while (flags & 0x20) {
    flags = glyph.readUInt16BE(at)
    parts.push(glyph.readUInt16BE(at + 2))
    const scale = flags & 0x80 ? 8 : flags & 0x40 ? 4 : flags & 0x08 ? 2 : 0
    at += 4 + (flags & 0x01 ? 4 : 2) + scale
  }
  return parts
}

function assemble(tables: Tables): Buffer {
  const tags = kept.filter((tag) => tables.has(tag))
  const head = Buffer.alloc(12 + tags.length * 16)
  const power = 2 ** Math.floor(Math.log2(tags.length))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tags.length, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(tags.length * 16 - power * 16, 10)
  const bodies: Buffer[] = []
  let offset = head.length
  for (const [index, tag] of tags.entries()) {
    const bytes = tables.get(tag) ?? Buffer.alloc(0)
    const body = padded(bytes)
    head.write(tag, 12 + index * 16, 'latin1')
    head.writeUInt32BE(checksum(body), 12 + index * 16 + 4)
    head.writeUInt32BE(offset, 12 + index * 16 + 8)
    head.writeUInt32BE(bytes.length, 12 + index * 16 + 12)
    bodies.push(body)
    offset += body.length
  }
  return Buffer.concat([head, ...bodies])
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))])
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}
