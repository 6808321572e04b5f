import { z } from 'zod'
import type { Visit } from '../../accounts/index.ts'
import {
  type Place,
  type PlaceChoice,
  type PlaceIndexes,
  readPlaceChoice,
  takingVisits,
} from '../../locations/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type BookingKind, bookingKinds } from '../booking/kinds.ts'
import { type Ground, readGround, readOffered } from '../booking/read-ground.ts'
import { readBookingSettings, visitSettings } from '../settings.ts'
import { datesAhead, type Slot, slotsOn } from '../slots/slots.ts'

/** What somebody has chosen so far, as the address or the form says it. */
export type Asked = Readonly<Partial<Record<'at' | 'where' | 'department' | 'zone' | 'from', string>>>

export type Day = { date: string; slots: Slot[] }

export type Choice = {
  kind: BookingKind
  isOn: boolean
  /** All kinds that can be booked, where there is more than one. */
  kinds: readonly BookingKind[]
  where: PlaceChoice
  place: Place | undefined
  departments: readonly { id: string; name: string }[]
  departmentId: string | null
  customerZone: string | null
  /** Undefined until the place and the department are chosen, and where nobody can book. */
  ground: Ground | undefined
  /** A week from the first date with times; dates without any are empty. */
  days: readonly Day[]
  /** Where to look for the week before; only after somebody looked further. */
  earlier: string | undefined
  /** From which date on there are more. */
  later: string | undefined
}

const dateShape = z.iso.date()
const daysShown = 7
const dayMs = 86_400_000

/** Where and about what somebody wants a call or a visit, and at which times of the next days somebody is there. */
export async function readChoice(
  visit: Pick<Visit, 'lang' | 'context'>,
  indexes: PlaceIndexes,
  wished: Wished,
): Promise<Choice> {
  const { kind, asked } = wished
  // A call can come from anywhere; a visit needs a place that receives visitors.
  const { visits } = await visit.context.read((tx) => visitSettings.read(tx))
  const among = kind === 'visit' ? takingVisits(visits) : undefined
  const where = await readPlaceChoice(visit, indexes, asked, among)
  return visit.context.read((tx) => readTimes(tx, visit.lang, where, wished))
}

/** The other times at the same place for what is booked already; `exceptId` is in nobody's way. */
export function readOtherTimes(
  { context, lang }: Pick<Visit, 'lang' | 'context'>,
  place: Place,
  wished: Wished & { exceptId: string },
): Promise<Choice> {
  const where = { place, all: [place], typed: '', found: [], hasMore: false }
  return context.read((tx) => readTimes(tx, lang, where, wished))
}

type Wished = { kind: BookingKind; asked: Asked }

async function readTimes(
  tx: Tx,
  lang: string,
  where: PlaceChoice,
  { kind, asked, exceptId }: Wished & { exceptId?: string },
): Promise<Choice> {
  const settings = await readBookingSettings(tx, kind)
  const offered = await readOffered(tx)
  const { place, all } = where
  const departments = await nameDepartments(
    tx,
    settings.departments.map((one) => one.departmentId),
  )
  const only = departments.length === 1 ? departments[0] : undefined
  const department = departments.find(({ id }) => id === asked.department) ?? only
  const isChosen = place && (department || departments.length === 0)
  const wish = { kind, locationId: place?.id ?? '', departmentId: department?.id ?? null, language: lang }
  const ground = isChosen ? await readGround(tx, { ...wish, ...(exceptId && { exceptId }) }) : undefined
  const kinds = bookingKinds.filter((one) => offered[one])
  return {
    ...{ kind, kinds: kinds.length > 1 ? kinds : [], isOn: settings.isOn && all?.length !== 0 },
    ...{ where, place, departments, departmentId: department?.id ?? null },
    // Whoever comes goes by the clock on the wall there.
    ...{ customerZone: kind === 'call' ? zoneOf(asked.zone) : null, ground },
    ...daysOf(ground, asked.from),
  }
}

/** A zone by its name; null for what is none. */
function zoneOf(text: string | undefined): string | null {
  return text !== undefined && zones.has(text) ? text : null
}

/** The zones somebody can say they are in. */
export const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'))

type Shown = Pick<Choice, 'days' | 'earlier' | 'later'>

function daysOf(ground: Ground | undefined, from: string | undefined): Shown {
  const days: Day[] = []
  if (!ground) return { days, earlier: undefined, later: undefined }
  const { question } = ground
  const asked = dateShape.safeParse(from).data
  const [today = ''] = datesAhead(question)
  const earlier = asked !== undefined && asked > today ? weekBefore(asked, today) : undefined
  for (const date of datesAhead(question, asked)) {
    const slots = slotsOn(question, date)
    if (slots.length > 0 && days.length === daysShown) return { days, earlier, later: date }
    // An empty day is shown within a week that has begun, not before it.
    if (days.length < daysShown && (slots.length > 0 || days.length > 0)) days.push({ date, slots })
  }
  return { days, earlier, later: undefined }
}

function weekBefore(date: string, today: string): string {
  const before = new Date(Date.parse(date) - daysShown * dayMs).toISOString().slice(0, 10)
  return before > today ? before : today
}

async function nameDepartments(tx: Tx, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return []
  return tx.db
    .selectFrom('departments')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .execute()
}
