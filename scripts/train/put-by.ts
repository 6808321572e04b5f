import { createHash } from 'node:crypto'
import type { SentimentRow } from './sentiment-rows.ts'

const oneIn = 8
const phrasesOneIn = 5
const written = 'inhouse'

/**
 * Divides texts to learn from into lessons and those put by to choose settings with, so that none is chosen by the texts
 * that were held out. Texts written for this project are put together from phrases: of those put by no phrase is learned,
 * and those with phrases of both kinds are left out.
 */
export function putBy(rows: readonly SentimentRow[]): { lessons: SentimentRow[]; tried: SentimentRow[] } {
  const lessons: SentimentRow[] = []
  const tried: SentimentRow[] = []
  for (const row of rows) {
    const share = shareTried(row)
    if (share === 0) lessons.push(row)
    else if (share === 1) tried.push(row)
  }
  return { lessons, tried }
}

function shareTried({ text, source }: SentimentRow): number {
  if (source !== written) return isAmong(text, oneIn) ? 1 : 0
  const phrases = text
    .split(/[.!?,…\p{Extended_Pictographic}]+/u)
    .map((phrase) => phrase.trim().toLowerCase().replace(/\d+/g, '#'))
    .filter((phrase) => phrase.length > 2)
  return phrases.filter((phrase) => isAmong(phrase, phrasesOneIn)).length / Math.max(1, phrases.length)
}

// Other digits of the digest than those a text is held out by.
function isAmong(text: string, one: number): boolean {
  return createHash('sha256').update(text).digest().readUInt16BE(2) % one === 0
}
