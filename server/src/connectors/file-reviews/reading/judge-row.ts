import { createHash } from 'node:crypto'
import { splitTranslation } from '../../../language/review-text/split-translation.ts'
import type { SeenReview } from '../../../reviews/index.ts'
import type { ReviewField } from './fields.ts'
import { type DateOrder, readDate } from './read-date.ts'
import { readRating, type Scale } from './read-rating.ts'

/** One thing that is wrong with a row: a sentence `fault_<key>` of messages/<locale>/review-import.json. */
export type Fault = { field: ReviewField | null; key: string; values: Record<string, string | number> }

export type Place = { id: string; name: string; zone: string }

/** What rows are judged by. */
export type Ground = {
  now: Date
  /** Of all rows that name none. */
  platform: string
  scale: Scale
  dateOrder: DateOrder
  /** The location of rows that name none; undefined: each has to. */
  place: Place | undefined
  /** Locations by their code, their name, and their ids on platforms, in small letters; several of a name are nobody's. */
  places: ReadonlyMap<string, readonly Place[]>
}

export type Judged = { faults: Fault[]; platform: string } & (
  | { seen: SeenReview; place: Place }
  | { seen: undefined }
)

type Cells = Partial<Record<ReviewField, string>>

// A clock that goes ahead, or a date without a time on the other side of the world.
const aheadMs = 12 * 3_600_000

/** The review a row holds, or everything that is wrong with it. Pure. */
export function judgeRow(cells: Cells, ground: Ground): Judged {
  const platform = (cells.platform || ground.platform).slice(0, 100)
  const faults: Fault[] = []
  const fault = (field: ReviewField | null, key: string, value = '') =>
    void faults.push({ field, key, values: value ? { value: value.slice(0, 80) } : {} })
  const { rating: given = '', title = '', text = '' } = cells
  if (given === '' && title === '' && text === '') {
    fault(null, 'nothing')
    return { platform, faults, seen: undefined }
  }
  if (platform === '') fault('platform', 'platform')
  const rating = given === '' ? null : readRating(given, ground.scale)
  if (rating === undefined) fault('rating', `rating_${ground.scale}`, given)
  const place = placeOf(cells.location, ground, fault)
  const zone = place?.zone ?? 'UTC'
  const writtenAt = dateOf(cells.date, { zone, ground, fault })
  if (faults.length > 0 || !place || !writtenAt || rating === undefined)
    return { platform, faults, seen: undefined }
  return { platform, faults, place, seen: seenOf(cells, { platform, rating, place, writtenAt, ground }) }
}

type Say = (field: ReviewField, key: string, value?: string) => void

function placeOf(named: string | undefined, { place, places }: Ground, fault: Say): Place | undefined {
  if (!named) {
    if (!place) fault('location', 'locationMissing')
    return place
  }
  const [found, ...others] = places.get(named.toLowerCase()) ?? []
  if (!found) fault('location', 'location', named)
  if (others.length > 0) fault('location', 'locationSeveral', named)
  return found
}

function dateOf(
  given: string | undefined,
  { zone, ground: { dateOrder: order, now }, fault }: { zone: string; ground: Ground; fault: Say },
): Date | undefined {
  if (!given) {
    fault('date', 'dateMissing')
    return undefined
  }
  const date = readDate(given, { order, zone })
  if (!date) fault('date', `date_${order}`, given)
  else if (date.getTime() > now.getTime() + aheadMs) fault('date', 'dateFuture', given)
  else return date
  return undefined
}

type Read = {
  platform: string
  rating: { native: string; stars: number } | null
  place: Place
  writtenAt: Date
  ground: Ground
}

function seenOf(cells: Cells, { platform, rating, place, writtenAt, ground }: Read): SeenReview {
  const { title = '', author = '', reply = '' } = cells
  const { original: text, translation = '' } = splitTranslation(cells.text ?? '')
  const words = author === '' ? [rating?.native ?? '', title, text] : []
  return {
    // What nobody signed is told apart by its words.
    externalId:
      cells.id?.slice(0, 400) || digest([platform, place.id, author, writtenAt.toISOString(), ...words]),
    ...{ placeId: place.id, placeName: place.name, author: { name: author, id: null } },
    ...{ rating, title, text, translation: cells.translation || translation },
    language: languageOf(cells.language),
    ...{ writtenAt, changedAt: writtenAt, media: [], url: urlOf(cells.url) },
    reply:
      reply === ''
        ? null
        : { text: reply, changedAt: replyDate(cells, place, ground), state: 'live', reason: '' },
  }
}

function replyDate({ replyDate: given }: Cells, { zone }: Place, { dateOrder, now }: Ground): Date | null {
  const date = given ? readDate(given, { order: dateOrder, zone }) : undefined
  return date && date <= now ? date : null
}

function languageOf(given = ''): string | null {
  return /^[a-z]{2}(?=$|[-_])/i.exec(given.trim())?.[0].toLowerCase() ?? null
}

function urlOf(given = ''): string | null {
  return /^https?:\/\//i.test(given) && URL.canParse(given) ? given.slice(0, 2_000) : null
}

function digest(parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part.toLowerCase())))
    .digest('hex')
}
