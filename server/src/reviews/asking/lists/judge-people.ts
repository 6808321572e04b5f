import { normaliseIdentity } from '../../../contacts/index.ts'
import { AppError } from '../../../platform/errors.ts'
import { keyOf, type NamedPlace } from './places-by-name.ts'
import type { Cells } from './read-table.ts'

export const peopleFaults = [
  'no_address',
  'bad_email',
  'bad_phone',
  'no_location',
  'unknown_location',
  'bad_date',
  'date_ahead',
  'twice',
] as const
export type PersonFault = (typeof peopleFaults)[number]

export type Person = {
  line: number
  name: string
  identities: { kind: 'email' | 'phone'; value: string }[]
  place: NamedPlace
  language: string
}
export type Judged = { line: number; who: string } & ({ person: Person } | { fault: PersonFault })

/** Who of a list could be asked, line by line, and what is wrong with the others. Pure. */
export function judgePeople(
  rows: readonly Cells[],
  {
    places,
    only,
    today,
  }: { places: ReadonlyMap<string, NamedPlace>; only: NamedPlace | undefined; today: string },
): Judged[] {
  const seen = new Set<string>()
  return rows.map(({ line, cells }) => {
    const judged = judge({ line, cells }, { places, only, today })
    const who = cells.email || cells.phone || cells.name || ''
    if (typeof judged === 'string') return { line, who, fault: judged }
    if (judged.identities.some(({ value }) => seen.has(value))) return { line, who, fault: 'twice' }
    for (const { value } of judged.identities) seen.add(value)
    return { line, who, person: judged }
  })
}

function judge(
  { line, cells }: Cells,
  {
    places,
    only,
    today,
  }: { places: ReadonlyMap<string, NamedPlace>; only: NamedPlace | undefined; today: string },
): Person | PersonFault {
  const { name = '', email = '', phone = '', location = '', language = '', date = '' } = cells
  const place = location === '' ? only : places.get(keyOf(location))
  if (!place) return location === '' ? 'no_location' : 'unknown_location'
  if (email === '' && phone === '') return 'no_address'
  const mail = email === '' ? undefined : normalised('email', email)
  if (email !== '' && !mail) return 'bad_email'
  const number = phone === '' ? undefined : normalised('phone', phone, place.country)
  if (phone !== '' && !number) return 'bad_phone'
  if (date !== '' && !isDay(date)) return 'bad_date'
  if (date > today) return 'date_ahead'
  return {
    ...{ line, name: name.slice(0, 200), place },
    language: /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(language.toLowerCase())
      ? language.toLowerCase()
      : place.locale,
    identities: [
      ...(mail ? [{ kind: 'email' as const, value: mail }] : []),
      ...(number ? [{ kind: 'phone' as const, value: number }] : []),
    ],
  }
}

function normalised(kind: 'email' | 'phone', value: string, country?: string): string | undefined {
  try {
    return normaliseIdentity(kind, value, country)
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
