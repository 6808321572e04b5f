import { z } from 'zod'
import { fieldChangeShape } from '../changes/field-changes.ts'
import { reason } from '../changes/shapes.ts'
import { hoursFormShape } from '../hours/hours-form.ts'
import { faultShape } from '../record/fault-shape.ts'
import { locationChangesShape } from '../shapes.ts'

/** Of how many locations one request may change something. */
const mostAtOnce = 500

const stated = locationChangesShape
  .omit({ departmentIds: true, services: true, credentials: true })
  // Judged when they came in; to judge a thousand weeks again on their way out takes long.
  .extend({ hours: hoursFormShape, email: z.string().nullable(), website: z.string().nullable() })
  .partial()

/** Fields of a location that stand in its row, so that thousands are read at once. */
export const recordFields = stated.keyof().options

export const locationRecordShape = stated
  .extend({ id: z.uuid(), version: z.number().int(), name: z.string() })
  .meta({ id: 'LocationRecord' })

const outcomes = ['changed', 'planned', 'proposed', 'unchanged', 'stale', 'refused'] as const

export const locationEditsShape = z.object({
  locations: z
    .array(
      z.object({
        id: z.uuid(),
        version: z.number().int().meta({ description: 'The one the editor saw' }),
        changes: z
          .record(z.string(), z.unknown())
          .meta({ description: 'Fields as `PATCH /locations/{id}` takes them; whole, and no others' }),
      }),
    )
    .min(1)
    .max(mostAtOnce)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'must name each location once'),
  reason: reason.optional(),
  plannedFor: z.iso
    .date()
    .optional()
    .meta({ description: 'The day all of it is to be made, as it begins at each location' }),
})

export const locationEditShape = z
  .object({
    id: z.uuid(),
    outcome: z.enum(outcomes).meta({
      description:
        '`proposed`: all of it waits for head office. `stale`: somebody was faster. `refused`: nothing of it was kept',
    }),
    changes: z.array(
      fieldChangeShape.extend({
        isProposed: z.boolean().meta({ description: 'Locked for the caller: head office decides' }),
      }),
    ),
    faults: z.array(faultShape),
    location: locationRecordShape
      .nullable()
      .meta({ description: 'As it stands now; null when there is none the caller sees' }),
  })
  .meta({ id: 'LocationEdit' })

export type LocationEdits = z.infer<typeof locationEditsShape>
export type Outcome = (typeof outcomes)[number]
