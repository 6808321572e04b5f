import { z } from 'zod'
import type { LocationChanges } from '../record/normalise.ts'

export const fieldChangeShape = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })

/** One field from what to what, as versions and proposals keep it. */
export type FieldChange = z.infer<typeof fieldChangeShape>

// Written only through the shape of changes, so what comes back needs no second check.
const stored = z.custom<LocationChanges>()
const kept = z.array(fieldChangeShape)

export function fieldChangesOf(column: unknown): FieldChange[] {
  return kept.parse(column)
}

/** What kept field changes lead to. */
export function toChanges(column: unknown): LocationChanges {
  return stored.parse(Object.fromEntries(fieldChangesOf(column).map(({ field, after }) => [field, after])))
}

/** What undoes kept changes, the newest of which come first. */
export function undoing(columns: readonly unknown[]): LocationChanges {
  const before = columns.flatMap(fieldChangesOf).map((one) => [one.field, one.before] as const)
  return stored.parse(Object.fromEntries(before))
}
