import { z } from 'zod'

/** Minutes of the local day: 540–1080 is 9:00–18:00, 1320–1560 is 22:00–2:00 of the next day. */
const intervalShape = z.strictObject({
  from: z.int().min(0).max(1439),
  to: z.int().min(1).max(2160),
})

/** `closed` says that nobody is there, `unknown` that nobody told us: they are never the same. */
const dayStateShape = z.union([z.array(intervalShape).min(1).max(12), z.enum(['closed', 'unknown'])])

/** An exception that replaces every whole day from `from` to `to`, both included. */
export const datedShape = z.strictObject({
  from: z.iso.date(),
  to: z.iso.date(),
  state: dayStateShape,
  label: z.string().trim().min(1).max(80).optional(),
  source: z.enum(['person', 'holiday']),
})

/** The form alone; what makes sense as hours is `hoursShape`. */
export const hoursFormShape = z.strictObject({
  zone: z.string().max(64),
  weekly: z.strictObject({
    1: dayStateShape,
    2: dayStateShape,
    3: dayStateShape,
    4: dayStateShape,
    5: dayStateShape,
    6: dayStateShape,
    7: dayStateShape,
  }),
  dated: z.array(datedShape).max(500),
})

export type Interval = z.infer<typeof intervalShape>
export type DayState = z.infer<typeof dayStateShape>
export type DatedHours = z.infer<typeof datedShape>
/** A value: replace it to change it, because what is worked out from it is remembered per object. */
export type Hours = z.infer<typeof hoursFormShape>
