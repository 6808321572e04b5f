/** What a clock on the wall shows: `2026-11-23T09:00`, as fields for a date and time have it. */
export type WallTime = string

/** What a clock on the wall of a zone (IANA; without one the reader's) shows at a moment. */
export function wallTimeAt(at: Date, zone?: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone && { timeZone: zone }),
  }).formatToParts(at)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/** The moment at which a clock on the wall of a zone shows that; one that is skipped in spring is an hour later. */
export function momentAt(wall: WallTime, zone?: string): Date {
  const asUtc = new Date(`${wall}:00Z`).getTime()
  const offsetAt = (ms: number) => new Date(`${wallTimeAt(new Date(ms), zone)}:00Z`).getTime() - ms
  const first = asUtc - offsetAt(asUtc)
  const second = asUtc - offsetAt(first)
  return new Date(offsetAt(second) === asUtc - second ? second : Math.max(first, second))
}

/** The day some days after a wall time, at an hour. */
export function daysAfter(wall: WallTime, days: number, hour: number): WallTime {
  const date = new Date(`${wall.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return `${date.toISOString().slice(0, 10)}T${String(hour).padStart(2, '0')}:00`
}

/** 0 for Sunday to 6. */
export function weekdayOf(wall: WallTime): number {
  return new Date(`${wall.slice(0, 10)}T00:00:00Z`).getUTCDay()
}
