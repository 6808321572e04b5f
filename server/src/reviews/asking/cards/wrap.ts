import type { Drawing } from '../../../platform/pdf/drawing.ts'

type Style = { font: 'regular' | 'bold'; size: number }

/** Words in lines no wider than a width; a word that is wider by itself is parted. */
function wrap(
  drawing: Pick<Drawing, 'widthOf'>,
  text: string,
  width: number,
  { font, size }: Style,
): string[] {
  const fits = (line: string) => drawing.widthOf(line, font, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line) lines.push(line)
    line = ''
    for (const character of word) {
      if (!fits(line + character)) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  return line ? [...lines, line] : lines
}

/** The same in so many lines at most, as small as it must be for that, but no smaller than half. */
export function shrink(
  drawing: Pick<Drawing, 'widthOf'>,
  text: string,
  { width, most, font, size }: Style & { width: number; most: number },
): { lines: string[]; size: number } {
  for (let smaller = size; smaller > size / 2; smaller -= size / 20) {
    const lines = wrap(drawing, text, width, { font, size: smaller })
    if (lines.length <= most) return { lines, size: smaller }
  }
  const lines = wrap(drawing, text, width, { font, size: size / 2 }).slice(0, most)
  return { lines, size: size / 2 }
}
