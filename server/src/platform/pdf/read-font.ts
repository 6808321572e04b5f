import { subsetFont, type Tables } from './subset-font.ts'

/** A TrueType font as a PDF needs it; sizes are thousandths of the height of a letter. */
export type Font = {
  name: string
  ascent: number
  descent: number
  capHeight: number
  box: readonly [number, number, number, number]
  /** The glyph of a character; 0 where the font has none. */
  glyphOf(character: string): number
  widthOf(glyph: number): number
  /** The font with only these glyphs, under the numbers they have. */
  subset(glyphs: ReadonlySet<number>): Buffer
}

/** Reads a TrueType font (the OpenType specification, tables head, hhea, hmtx, cmap, OS/2). */
export function readFont(bytes: Buffer, name: string): Font {
  const tables = tablesOf(bytes)
  const head = table(tables, 'head')
  const hhea = table(tables, 'hhea')
  const metrics = table(tables, 'hmtx')
  const os2 = table(tables, 'OS/2')
  const scale = 1_000 / head.readUInt16BE(18)
  const scaled = (buffer: Buffer, at: number) => Math.round(buffer.readInt16BE(at) * scale)
  const widths = hhea.readUInt16BE(34)
  const glyphs = remembered(readMap(table(tables, 'cmap')))
  return {
    name,
    ascent: scaled(hhea, 4),
    descent: scaled(hhea, 6),
    capHeight: scaled(os2, 88),
    box: [scaled(head, 36), scaled(head, 38), scaled(head, 40), scaled(head, 42)],
    glyphOf: (character) => glyphs(character.codePointAt(0) ?? 0),
    widthOf: (glyph) => Math.round(metrics.readUInt16BE(Math.min(glyph, widths - 1) * 4) * scale),
    subset: (wanted) => subsetFont(tables, wanted),
  }
}

function tablesOf(bytes: Buffer): Tables {
  const count = bytes.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + index * 16
      const [offset, length] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)]
      return [bytes.toString('latin1', at, at + 4), bytes.subarray(offset, offset + length)] as const
    }),
  )
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new Error(`The font has no table ${tag}.`)
  return found
}

function remembered(look: (codePoint: number) => number): (codePoint: number) => number {
  const known = new Map<number, number>()
  return (codePoint) => {
    const found = known.get(codePoint)
    if (found !== undefined) return found
    const glyph = look(codePoint)
    known.set(codePoint, glyph)
    return glyph
  }
}

// Format 4 maps the first 65,536 characters, which all alphabets are among; what is beyond has no glyph.
function readMap(cmap: Buffer): (codePoint: number) => number {
  const count = cmap.readUInt16BE(2)
  const starts = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4))
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4)
  if (start === undefined) throw new Error('The font has no map of characters of format 4.')
  const map = cmap.subarray(start)
  const size = map.readUInt16BE(6)
  const [ends, begins, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size]
  return (codePoint) => {
    for (let at = 0; at < size; at += 2) {
      if (codePoint > map.readUInt16BE(ends + at)) continue
      const begin = map.readUInt16BE(begins + at)
      if (codePoint < begin) return 0
      const range = map.readUInt16BE(ranges + at)
      const delta = map.readUInt16BE(deltas + at)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = map.readUInt16BE(ranges + at + range + 2 * (codePoint - begin))
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
