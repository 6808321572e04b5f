export type Room = { most: number | null; unit: 'bytes' | 'characters' }

/** A piece of an answer: where it stands, and how soon it is left out when there is not enough room (the highest first). */
export type Piece = { text: string; paragraph: number; leaves: number }

/** The pieces as one text that fits: what matters least is left out, and the last is cut at the end of a sentence. */
export function fitAnswer(pieces: readonly Piece[], room: Room): string {
  let kept = [...pieces]
  while (kept.length > 1 && !fits(joined(kept), room)) {
    const last = kept.reduce((worst, piece) => (piece.leaves >= worst.leaves ? piece : worst))
    kept = kept.filter((piece) => piece !== last)
  }
  const text = joined(kept)
  return fits(text, room) ? text : cutAtSentence(text, room)
}

/** How long a text is, as a platform counts. */
export function lengthIn(text: string, unit: Room['unit']): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : [...text].length
}

function fits(text: string, { most, unit }: Room): boolean {
  return most === null || lengthIn(text, unit) <= most
}

/** As many whole sentences as fit; none rather than half of one. */
function cutAtSentence(text: string, room: Room): string {
  const sentences = text.split(/(?<=[.!?…])\s+/u)
  let cut = ''
  for (const sentence of sentences) {
    const longer = cut === '' ? sentence : `${cut} ${sentence}`
    if (!fits(longer, room)) break
    cut = longer
  }
  return cut
}

function joined(pieces: readonly Piece[]): string {
  const paragraphs = new Map<number, string[]>()
  for (const { text, paragraph } of pieces)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text])
  return [...paragraphs]
    .toSorted(([a], [b]) => a - b)
    .map(([, texts]) => texts.join(' '))
    .join('\n\n')
}
