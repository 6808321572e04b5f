import type { MemberWork } from './queries.ts'

export const days = [1, 2, 3, 4, 5, 6, 7] as const
export type Day = (typeof days)[number]

export type ShiftDay = { isOn: boolean; from: string; to: string }
/** A week as its fields hold it: one stretch a day, wall times. */
export type ShiftDraft = { isPlanned: boolean; zone: string; week: Record<Day, ShiftDay> }

type Shifts = NonNullable<MemberWork['shifts']>

const minutesOfDay = 1_440
const usual = { from: '09:00', to: '17:00' }

/** A plan as the fields show it; of several stretches in a day from the first to the last. */
export function toShiftDraft(shifts: MemberWork['shifts']): ShiftDraft {
  const dayOf = (day: Day): ShiftDay => {
    const state = shifts?.weekly[day]
    if (!Array.isArray(state)) return { isOn: shifts === null && day < 6, ...usual }
    const [from, to] = [Math.min(...state.map((one) => one.from)), Math.max(...state.map((one) => one.to))]
    return { isOn: true, from: textOf(from), to: textOf(to) }
  }
  const week = { 1: dayOf(1), 2: dayOf(2), 3: dayOf(3), 4: dayOf(4), 5: dayOf(5), 6: dayOf(6), 7: dayOf(7) }
  return {
    isPlanned: shifts !== null,
    zone: shifts?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    week,
  }
}

/** The plan the fields mean; null without one. An end at or before the beginning is on the next day. */
export function shiftsOf({ isPlanned, zone, week }: ShiftDraft): MemberWork['shifts'] {
  if (!isPlanned) return null
  const stateOf = ({ isOn, from, to }: ShiftDay): Shifts['weekly'][1] => {
    if (!isOn) return 'closed'
    const [start, end] = [minutesOf(from), minutesOf(to)]
    return [{ from: start, to: end > start ? end : end + minutesOfDay }]
  }
  const weekly = {
    1: stateOf(week[1]),
    2: stateOf(week[2]),
    3: stateOf(week[3]),
    4: stateOf(week[4]),
    5: stateOf(week[5]),
    6: stateOf(week[6]),
    7: stateOf(week[7]),
  }
  return { zone, weekly, dated: [] }
}

/** The first day whose times are not finished. */
export function faultOfShifts({ isPlanned, week }: ShiftDraft): Day | null {
  if (!isPlanned) return null
  return days.find((day) => week[day].isOn && (!week[day].from || !week[day].to)) ?? null
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

function textOf(minutes: number): string {
  const inDay = minutes % minutesOfDay
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}
