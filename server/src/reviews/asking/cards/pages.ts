import type { PdfPage } from '../../../platform/pdf/write-pdf.ts'
import { type Card, drawCard } from './draw-card.ts'

export const cardFormats = ['a6', 'a4', 'tent'] as const
export type CardFormat = (typeof cardFormats)[number]

const mm = 72 / 25.4
const a4 = { width: 210 * mm, height: 297 * mm }

/** The page of one location: a card, a sheet of four to cut, or a sheet to fold so that it stands on a table. */
export function cardPage(format: CardFormat, card: Card): PdfPage {
  switch (format) {
    case 'a6': {
      const box = { x: 0, y: 0, width: 105 * mm, height: 148 * mm }
      return { ...box, draw: (drawing) => drawCard(drawing, box, card) }
    }
    case 'a4':
      return {
        ...a4,
        draw(drawing) {
          const half = { width: a4.width / 2, height: a4.height / 2 }
          for (const [column, row] of [
            [0, 0],
            [1, 0],
            [0, 1],
            [1, 1],
          ] as const)
            drawCard(drawing, { x: column * half.width, y: row * half.height, ...half }, card)
          drawing.line({ x: half.width, y: 0, toX: half.width, toY: a4.height })
          drawing.line({ x: 0, y: half.height, toX: a4.width, toY: half.height })
        },
      }
    case 'tent':
      return {
        ...a4,
        draw(drawing) {
          const half = { x: 0, width: a4.width, height: a4.height / 2 }
          drawCard(drawing, { ...half, y: 0 }, card)
          const upper = { ...half, y: half.height }
          drawing.turned(upper, () => drawCard(drawing, upper, card))
          drawing.line({ x: 0, y: half.height, toX: a4.width, toY: half.height, isDashed: true })
        },
      }
  }
}
