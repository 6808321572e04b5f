import type { Hours } from '../../locations/index.ts'

const days = 365

/**
 * Hours with the exceptions of the coming year only. Past ones interest nobody, and a place that is closed until nobody
 * knows when has one without an end, which no directory takes.
 */
export function comingHours(hours: Hours, today: string): Hours {
  const last = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
  return {
    ...hours,
    dated: hours.dated
      .filter(({ from, to }) => to >= today && from <= last)
      .map((entry) => ({
        ...entry,
        ...(entry.from < today ? { from: today } : {}),
        ...(entry.to > last ? { to: last } : {}),
      })),
  }
}
