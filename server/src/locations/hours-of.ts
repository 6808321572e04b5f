import { z } from 'zod'
import type { DayState, Hours } from './hours/hours-form.ts'

// Written only through hoursShape, so what comes back needs no second check.
const stored = z.custom<Hours>()

/** The hours kept in a location's row. */
export function hoursOf(column: unknown): Hours {
  return stored.parse(column)
}

/** Hours nobody has told us yet: unknown on every day, which is not the same as closed. */
export function unknownHours(zone: string): Hours {
  const state: DayState = 'unknown'
  return { zone, weekly: { 1: state, 2: state, 3: state, 4: state, 5: state, 6: state, 7: state }, dated: [] }
}
