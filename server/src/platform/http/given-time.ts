import { z } from 'zod'

/**
 * A time as it is sent to us: an instant with its offset, or a day (UTC). Reading whatever `Date` reads would take
 * `null` and `true` for 1970.
 */
export const givenTime = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => new Date(text))
