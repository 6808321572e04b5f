import type { Visit } from '../../accounts/index.ts'
import { listPlaces, type Place } from '../../knowledge/index.ts'
import type { Tx } from '../../platform/context.ts'
import { type Ground, readGround } from '../booking/read-ground.ts'
import { callbackSettings } from '../settings.ts'
import { datesAhead, type Slot, slotsOn } from '../slots/slots.ts'

/** What somebody has chosen so far, as the address or the form says it. */
export type Asked = Readonly<Partial<Record<'at' | 'department' | 'zone' | 'from', string>>>

export type Day = { date: string; slots: Slot[] }

export type Choice = {
  isOn: boolean
  places: readonly Place[]
  place: Place | undefined
  departments: readonly { id: string; name: string }[]
  departmentId: string | null
  customerZone: string | null
  /** Undefined until the place and the department are chosen, and where nobody can book. */
  ground: Ground | undefined
  days: readonly Day[]
  /** From which date on there are more. */
  later: string | undefined
}

const daysShown = 4

/** Where and about what somebody wants a call, and at which times of the next days there is somebody to call. */
export async function readChoice(
  { lang }: Pick<Visit, 'lang'>,
  tx: Tx,
  asked: Asked,
  exceptId?: string,
): Promise<Choice> {
  const { callbacks: settings } = await callbackSettings.read(tx)
  const places = await listPlaces(tx)
  const place = places.find(({ slug }) => slug === asked.at) ?? (places.length === 1 ? places[0] : undefined)
  const departments = await nameDepartments(
    tx,
    settings.departments.map((one) => one.departmentId),
  )
  const only = departments.length === 1 ? departments[0] : undefined
  const department = departments.find(({ id }) => id === asked.department) ?? only
  const isChosen = place && (department || departments.length === 0)
  const wish = { locationId: place?.id ?? '', departmentId: department?.id ?? null, language: lang }
  const ground = isChosen ? await readGround(tx, { ...wish, ...(exceptId && { exceptId }) }) : undefined
  return {
    ...{ isOn: settings.isOn, places, place, departments, departmentId: department?.id ?? null },
    ...{ customerZone: zoneOf(asked.zone), ground },
    ...daysOf(ground, asked.from),
  }
}

/** A zone by its name; null for what is none. */
function zoneOf(text: string | undefined): string | null {
  return text !== undefined && zones.has(text) ? text : null
}

/** The zones somebody can say they are in. */
export const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'))

function daysOf(ground: Ground | undefined, from: string | undefined): Pick<Choice, 'days' | 'later'> {
  const days: Day[] = []
  if (!ground) return { days, later: undefined }
  const { question } = ground
  for (const date of datesAhead(question, /^\d{4}-\d\d-\d\d$/.test(from ?? '') ? from : undefined)) {
    const slots = slotsOn(question, date)
    if (slots.length === 0) continue
    if (days.length === daysShown) return { days, later: date }
    days.push({ date, slots })
  }
  return { days, later: undefined }
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
