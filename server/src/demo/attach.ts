import { brand } from './content/brand.ts'
import { texts } from './content/texts/index.ts'
import { drawGlasses, drawPaper } from './draw-picture.ts'
import type { Slots } from './expand.ts'
import type { Matter } from './matter.ts'
import type { Random } from './random.ts'
import type { DemoAttachment } from './shapes.ts'

/** A few pictures are enough: the same bytes are stored once, whoever sends them. */
export type Album = { glasses: readonly Uint8Array[]; papers: readonly Uint8Array[] }

export function drawAlbum(random: Random): Album {
  return {
    glasses: Array.from({ length: 8 }, () => drawGlasses(random)),
    papers: Array.from({ length: 3 }, () => drawPaper(random)),
  }
}

/** What a customer adds to the first mail about this matter. */
export function attach(matter: Matter, slots: Slots, album: Album, random: Random): DemoAttachment[] {
  switch (matter.topic.attachment) {
    case undefined:
      return []
    case 'picture': {
      const pictures = matter.topic.key === 'prescription' ? album.papers : album.glasses
      const fileName = `IMG_${random.integer(1000, 9999)}.png`
      return [{ fileName, contentType: 'image/png', content: random.pick(pictures) }]
    }
    case 'receipt': {
      const word = texts[matter.locale].phrases.receipt
      const content = new TextEncoder().encode(receiptOf(matter, word, slots))
      return [{ fileName: `${word.toLowerCase()}-${matter.order}.txt`, contentType: 'text/plain', content }]
    }
  }
}

function receiptOf({ location, order, product }: Matter, word: string, slots: Slots) {
  const { street, postcode, city } = location.address
  return [
    brand.name.toUpperCase(),
    location.name,
    street,
    `${postcode} ${city}`,
    location.phone,
    '',
    `${word} ${order}`,
    slots.date,
    `1 × ${product}   ${slots.amount}`,
    '',
    brand.tagline,
    '',
  ].join('\n')
}
