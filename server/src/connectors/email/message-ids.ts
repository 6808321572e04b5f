import { createHash } from 'node:crypto'

/** Ids of an In-Reply-To or References header in order, without angle brackets; damaged ones are skipped. */
export function readMessageIds(value: string | undefined) {
  if (!value) return []
  const bracketed = [...value.matchAll(/<([^<>\s]{1,990})>/g)].map((match) => match[1] ?? '')
  const words =
    bracketed.length > 0 ? bracketed : value.split(/[\s,]+/).map((word) => word.replace(/^<|>$/g, ''))
  return [...new Set(words.filter((id) => id.length < 991 && (bracketed.length > 0 || id.includes('@'))))]
}

/** A stable id for a mail without Message-ID (R-T 3): the same mail fetched twice gets the same id. */
export function makeMessageId(from: string, date: string, subject: string, contentHash: string) {
  const hash = createHash('sha256')
    .update(JSON.stringify([from, date, subject, contentHash]))
    .digest('hex')
  return `${hash.slice(0, 40)}@no-message-id.invalid`
}

export function hashContent(text: string, files: Uint8Array[]) {
  const hash = createHash('sha256').update(text)
  for (const file of files) hash.update(`\0${file.length}\0`).update(file)
  return hash.digest('hex')
}
