import { distance } from 'geokdbush'
import { callingHours, type Hours, isOpen, sentenceFor } from '../../locations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { type Locale, localeOf } from '../../platform/i18n/locales.ts'
import type { PhoneSettings } from './settings.ts'

/** A location as a caller meets it. */
export type Place = {
  id: string
  name: string
  locale: Locale
  hours: Hours
  lines: readonly string[]
}

/** Whose number was dialled, and who may take the call instead, the nearest first. */
export type Places = { home: Place; others: readonly Place[] }

/** The locations a number belongs to; undefined for a number nobody has given any, or whose locations are gone. */
export async function readPlaces(
  tx: Tx,
  { numbers, ringing }: PhoneSettings,
  called: string,
): Promise<Places | undefined> {
  const ids = numbers.find(({ number }) => number === called)?.locationIds ?? []
  const rows = await findRows(tx, ids)
  const inOrder = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  const [home, ...others] = inOrder
  if (!home) return undefined
  const place = (row: Row): Place => ({
    ...{ id: row.id, name: row.name, locale: localeOf(row.locale), hours: callingHours(row) },
    lines: ringing.find(({ locationId }) => locationId === row.id)?.lines ?? [],
  })
  return { home: place(home), others: others.toSorted(byDistanceFrom(home)).map(place) }
}

/** Whether somebody may be there: hours nobody has told us are no reason not to ring. */
function mayAnswer({ hours, lines }: Place, now: Date): boolean {
  return lines.length > 0 && isOpen(hours, now) !== 'closed'
}

/** Who takes the call: the number's own location, else the nearest of the others that is open. */
export function nextToRing(
  { home, others }: Places,
  { now, tried }: { now: Date; tried: readonly string[] },
): Place | undefined {
  if (!tried.includes(home.id) && mayAnswer(home, now)) return home
  return others.find(
    ({ id, hours, lines }) => !tried.includes(id) && lines.length > 0 && isOpen(hours, now) === 'open',
  )
}

/** Its hours as one says them; undefined where nobody has told us. */
export function hoursSentence(
  { translate, now }: Pick<Context, 'translate' | 'now'>,
  { hours, locale }: Place,
): string | undefined {
  if (isOpen(hours, now()) === 'unknown') return undefined
  return sentenceFor(hours, now(), locale, (key, values) => translate(locale, key, values))
}

type Row = Awaited<ReturnType<typeof findRows>>[number]

function findRows(tx: Tx, ids: readonly string[]) {
  return tx.db
    .selectFrom('locations')
    .select(['id', 'name', 'locale', 'hours', 'statedHours', 'hourSets', 'latitude', 'longitude'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where((of) => of('id', '=', of.fn.any(of.val([...ids]))))
    .execute()
}

// Where nobody has said where a place is, it comes after those one knows, in the order given.
function byDistanceFrom(home: Row) {
  const from = (place: Row) => {
    const places = [home.longitude, home.latitude, place.longitude, place.latitude]
    const [x, y, toX, toY] = places.flatMap((one) => one ?? [])
    return toY === undefined ? Number.MAX_VALUE : distance(x!, y!, toX!, toY)
  }
  return (one: Row, other: Row) => from(one) - from(other)
}
