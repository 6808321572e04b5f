import type { Tx } from '../../platform/context.ts'

export type Step = 'day' | 'week' | 'month'
/** Some days in a row, both of them included (ISO dates). */
export type Stretch = { from: string; until: string }

const dayMs = 86_400_000

/** The day it is (UTC): that of a location may be the one beside it. */
export function today({ now }: Pick<Tx, 'now'>): string {
  return dayOf(now().getTime())
}

export function daysBefore(day: string, days: number): string {
  return dayOf(Date.parse(day) - days * dayMs)
}

/** Days, weeks from Monday, or months, without a gap; the first is whole, the last ends on the last day asked for. */
export function stretches({ from, until, step }: Stretch & { step: Step }): Stretch[] {
  const all: Stretch[] = []
  for (let begins = startOf(from, step); begins <= until; ) {
    const next = startOfNext(begins, step)
    const ends = daysBefore(next, 1)
    all.push({ from: begins, until: ends < until ? ends : until })
    begins = next
  }
  return all
}

/** The first day of the first whole month in a stretch, and the day after its last one; the same where there is none. */
export function wholeMonths({ from, until }: Stretch): [first: string, after: string] {
  const first = from.endsWith('-01') ? from : startOfNext(from, 'month')
  const after = startOf(daysBefore(until, -1), 'month')
  return first < after ? [first, after] : [first, first]
}

function startOf(day: string, step: Step): string {
  if (step === 'day') return day
  if (step === 'month') return `${day.slice(0, 7)}-01`
  return daysBefore(day, (new Date(day).getUTCDay() + 6) % 7)
}

function startOfNext(day: string, step: Step): string {
  if (step !== 'month') return daysBefore(day, step === 'day' ? -1 : -7)
  const date = new Date(day)
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1))
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
