import encodeQR from 'qr'
import type { Drawing } from '../../../platform/pdf/drawing.ts'
import { shrink } from './wrap.ts'

export type Card = {
  brand: string
  place: string
  sentence: string
  /** How the code is used, and that one can tell the brand alone on the same page. */
  hint: string
  /** Of the address it leads to. */
  code: readonly (readonly boolean[])[]
  accent: string
}
type Box = { x: number; y: number; width: number; height: number }

const ink = '#1a1a1a'
const soft = '#555555'

/** One card in a box: upright with the code below the words, or lying with the code beside them. */
export function drawCard(drawing: Drawing, box: Box, card: Card): void {
  const isLying = box.width > box.height
  const unit = Math.min(box.width, box.height) / 100
  drawing.rectangle({ ...box, y: box.y + box.height - 3 * unit, height: 3 * unit, colour: card.accent })
  const margin = 9 * unit
  const side = isLying ? box.height - 34 * unit : box.width - 44 * unit
  const code = isLying
    ? { x: box.x + box.width - margin - side, y: box.y + (box.height - side) / 2 - 1.5 * unit }
    : { x: box.x + (box.width - side) / 2, y: box.y + 27 * unit }
  drawCode(drawing, card.code, { ...code, side })
  const words = isLying
    ? { x: box.x + margin, width: box.width - side - 3 * margin, top: box.y + box.height - 17 * unit }
    : { x: box.x + margin, width: box.width - 2 * margin, top: box.y + box.height - 14 * unit }
  const write = writer(drawing, { ...words, isCentred: !isLying })
  write(card.brand, { size: 7 * unit, most: 1, font: 'bold', colour: ink })
  write(card.place, { size: 5 * unit, most: 2, font: 'regular', colour: soft })
  write(card.sentence, { size: 8.6 * unit, most: isLying ? 5 : 2, font: 'bold', colour: ink, gap: 5 * unit })
  const fine = isLying ? { ...words, top: box.y + 28 * unit } : { ...words, top: box.y + 20.5 * unit }
  const writeFine = writer(drawing, { ...fine, isCentred: !isLying })
  writeFine(card.hint, { size: 4.3 * unit, most: 3, font: 'regular', colour: soft })
}

type Words = { size: number; most: number; font: 'regular' | 'bold'; colour: string; gap?: number }

function writer(drawing: Drawing, at: { x: number; width: number; top: number; isCentred: boolean }) {
  let { top } = at
  return (text: string, { most, font, colour, gap = 0, size: wished }: Words) => {
    const { lines, size } = shrink(drawing, text, { width: at.width, most, font, size: wished })
    top -= gap
    for (const line of lines) {
      const indent = at.isCentred ? (at.width - drawing.widthOf(line, font, size)) / 2 : 0
      drawing.text(line, { x: at.x + indent, y: top, size, font, colour })
      top -= size * 1.3
    }
  }
}

/** The squares of a QR code, dark ones true; what is around it is for whoever draws it. */
export function codeOf(url: string): boolean[][] {
  // The package wants a border of one square at least.
  const rows = encodeQR(url, 'raw', { ecc: 'medium', border: 1 })
  return rows.slice(1, -1).map((cells) => cells.slice(1, -1))
}

// Runs of dark squares are one rectangle; the white around them (four squares wide) is the paper.
function drawCode(
  drawing: Drawing,
  code: readonly (readonly boolean[])[],
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const unit = side / code.length
  for (const [row, cells] of code.entries())
    for (let from = 0; from < cells.length; from += 1) {
      if (!cells[from]) continue
      const until = cells.indexOf(false, from)
      const end = until === -1 ? cells.length : until
      drawing.rectangle({
        ...{ x: x + from * unit, y: y + side - (row + 1) * unit },
        ...{ width: (end - from) * unit, height: unit, colour: '#000000' },
      })
      from = end
    }
}
