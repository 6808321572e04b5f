import { createHash } from 'node:crypto'
import type { SeenReview } from '../../reviews/index.ts'
import { fitTemplate } from './fit-template.ts'
import type { Field, Pattern } from './patterns.ts'
import { readStars } from './read-stars.ts'

export type NotificationMail = {
  /** The sender's address. */
  from: string
  subject: string
  /** Its words, without markup. */
  text: string
  sentAt: Date
}

const mostLines = 2000
const longestLine = 20_000

type Values = Partial<Record<Field, string>>

/**
 * The review a platform writes of by e-mail; undefined when it writes of something else, or is none of those that are
 * known. Whether the sender may be believed is for who hands the mail over.
 */
export function parseNotification(
  mail: NotificationMail,
  patterns: readonly Pattern[],
): SeenReview | undefined {
  for (const pattern of patterns) {
    const review = readAs(pattern, mail)
    if (typeof review !== 'string') return review
  }
  return undefined
}

/** What a mail lacks to be a review: its sender is another, it has none of the lines they all have, or it rates and says nothing. */
type Miss = 'sender' | 'line' | 'words'

/** The review in a mail as a pattern reads it, or what is missing. */
export function readAs(pattern: Pattern, mail: NotificationMail): SeenReview | Miss {
  const lines = mail.text.split('\n', mostLines).map((line) => line.slice(0, longestLine).trim())
  if (!isFrom(pattern, mail.from)) return 'sender'
  const said = [mail.subject.trim(), ...lines]
    .map((line) => fitTemplate(pattern.says, line))
    .find((values) => values !== undefined)
  if (!said) return 'line'
  const values: Values = { ...said, ...labelledIn(pattern, lines) }
  const rating = readStars(values.stars ?? '')
  const text = pattern.empty.includes(values.text ?? '') ? '' : (values.text ?? '')
  if (!rating && text === '') return 'words'
  const { author = '', place = '', title = '' } = values
  const url = values.url && /^https?:/.test(values.url) && URL.canParse(values.url) ? values.url : null
  return {
    externalId: idOf([pattern.platform, ...(url ? [url] : [place, author, values.stars ?? '', text])]),
    ...{ placeId: place || pattern.platform, placeName: place, author: { name: author, id: null } },
    ...{ rating, title, text, translation: '', language: null },
    ...{ writtenAt: mail.sentAt, changedAt: mail.sentAt, media: [], url, reply: null },
  }
}

function isFrom({ from }: Pattern, address: string): boolean {
  const sender = address.trim().toLowerCase()
  return (
    from.length === 0 || from.some((one) => (one.startsWith('@') ? sender.endsWith(one) : sender === one))
  )
}

// What stands behind each label, and below it up to the next; of anything but the words themselves, the first line.
function labelledIn({ labels, ends }: Pattern, lines: readonly string[]): Values {
  const known = Object.entries(labels).flatMap(([field, all]) => all.map((label) => ({ field, label })))
  const all = [...known, ...ends.map((label) => ({ field: '', label }))]
  const found = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of lines) {
    const lower = line.toLowerCase()
    const next = all.find(({ label }) => lower.startsWith(label.toLowerCase()))
    if (!next) {
      current?.push(line)
      continue
    }
    // The first of a kind is the review's own: what a reviewer writes may look like a label.
    current = next.field === '' || found.has(next.field) ? undefined : [line.slice(next.label.length).trim()]
    if (current) found.set(next.field, current)
  }
  return Object.fromEntries(
    [...found].map(([field, own]) => [
      field,
      field === 'text' ? own.join('\n').trim() : (own.find((line) => line !== '') ?? ''),
    ]),
  )
}

function idOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
