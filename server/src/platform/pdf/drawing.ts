import type { Font } from './read-font.ts'

/** What is drawn on one page: from the lower left corner, in points (1/72 inch). */
export type Drawing = {
  text(
    words: string,
    at: { x: number; y: number; size: number; font: 'regular' | 'bold'; colour?: string },
  ): void
  rectangle(at: { x: number; y: number; width: number; height: number; colour: string }): void
  line(at: { x: number; y: number; toX: number; toY: number; isDashed?: boolean }): void
  /** All that `draw` draws stands on its head, around the middle of a box. */
  turned(box: { x: number; y: number; width: number; height: number }, draw: () => void): void
  widthOf(words: string, font: 'regular' | 'bold', size: number): number
}

export type Fonts = Record<'regular' | 'bold', Font>
export type UsedGlyphs = Record<'regular' | 'bold', Map<number, string>>

/** A page to draw on; the glyphs it takes are added to those used. */
export function startDrawing(fonts: Fonts, used: UsedGlyphs): { drawing: Drawing; content(): string } {
  const lines: string[] = []
  const glyphsOf = (words: string, font: 'regular' | 'bold') =>
    [...words].map((character) => ({ character, glyph: fonts[font].glyphOf(character) }))
  const drawing: Drawing = {
    text(words, { x, y, size, font, colour = '#000000' }) {
      const glyphs = glyphsOf(words, font)
      for (const { character, glyph } of glyphs) used[font].set(glyph, character)
      const hex = glyphs.map(({ glyph }) => glyph.toString(16).padStart(4, '0')).join('')
      const name = font === 'bold' ? 'B' : 'R'
      lines.push(`${fill(colour)} BT /${name} ${short(size)} Tf ${short(x)} ${short(y)} Td <${hex}> Tj ET`)
    },
    rectangle({ x, y, width, height, colour }) {
      lines.push(`${fill(colour)} ${[x, y, width, height].map(short).join(' ')} re f`)
    },
    line({ x, y, toX, toY, isDashed }) {
      const dash = isDashed ? '[3 3] 0 d' : '[] 0 d'
      lines.push(`q 0.6 G 0.4 w ${dash} ${short(x)} ${short(y)} m ${short(toX)} ${short(toY)} l S Q`)
    },
    turned({ x, y, width, height }, draw) {
      lines.push(`q -1 0 0 -1 ${short(2 * x + width)} ${short(2 * y + height)} cm`)
      draw()
      lines.push('Q')
    },
    widthOf: (words, font, size) =>
      (glyphsOf(words, font).reduce((sum, { glyph }) => sum + fonts[font].widthOf(glyph), 0) * size) / 1_000,
  }
  return { drawing, content: () => lines.join('\n') }
}

function fill(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return `${parts.map(short).join(' ')} rg`
}

function short(value: number): string {
  return String(Math.round(value * 1_000) / 1_000)
}
