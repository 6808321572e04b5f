import { isHeldOut } from './is-held-out.ts'
import { filesIn, type Row, readRows } from './read-rows.ts'

export type SpamRow = { text: string; isSpam: boolean; source: string; weight: number; isHeldOut: boolean }

const held = 4
// Of ordinary messages there are eighty times as many as of spam, and few people wrote them.
const ordinary = [
  { start: 'topics_banking77', source: 'banking77', weight: 0.2 },
  { start: 'topics_clinc150', source: 'clinc150', weight: 0.1 },
  { start: 'topics_bitext', source: 'bitext', weight: 0.1 },
  { start: 'sentiment_inhouse', source: 'inhouse', weight: 0.1 },
  { start: 'sentiment_train', source: 'reviews', weight: 0.1 },
]
const reviews = /^(?:uci_|hutto_amazon|wccrs_|mabsa_)/

/** Messages of channels that had spam, and ordinary ones of customers and reviewers in seven languages, a quarter held out. */
export function spamRows(folder: string): SpamRow[] {
  const seen = rowsOf(folder, 'spam').map(({ text, label, src }) =>
    toRow({
      text: String(text),
      isSpam: label === 'spam',
      source: String(src),
      weight: label === 'spam' ? 2 : 1,
    }),
  )
  const plain = ordinary.flatMap(({ start, source, weight }) =>
    rowsOf(folder, start)
      .filter(({ src }) => source !== 'reviews' || reviews.test(String(src)))
      .map(({ text }) => toRow({ text: String(text), isSpam: false, source, weight })),
  )
  return [...seen, ...plain]
}

function rowsOf(folder: string, start: string): Row[] {
  return filesIn(folder, start).flatMap(readRows)
}

function toRow(row: Omit<SpamRow, 'isHeldOut'>): SpamRow {
  return { ...row, isHeldOut: isHeldOut(row.text, held) }
}
