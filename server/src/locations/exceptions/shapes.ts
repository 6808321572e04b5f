import { z } from 'zod'
import { reason } from '../changes/shapes.ts'
import { datedShape } from '../hours/hours-form.ts'

const exceptionStates = ['running', 'done', 'undoing', 'undone'] as const
export const placeStates = ['waiting', 'set', 'proposed', 'kept', 'same', 'failed', 'undone', 'left'] as const

export const chosenShape = z
  .object({
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as IT'))
      .max(250),
    regionIds: z.array(z.uuid()).max(500),
    locationIds: z.array(z.uuid()).max(5_000),
    search: z.string().trim().max(100),
  })
  .partial()
  .meta({ description: 'All of these together; of an empty one every location one may change' })

const conflictsShape = z
  .enum(['keep', 'replace'])
  .meta({ description: 'What becomes of other exceptions that stand on these days already' })

const entryShape = datedShape.omit({ source: true })
const dated = z.object({ from: z.string(), to: z.string(), state: entryShape.shape.state, label: z.string() })

export const newExceptionShape = z.object({
  chosen: chosenShape,
  entry: entryShape.refine(({ from, to }) => from <= to, {
    path: ['to'],
    message: 'must not be before the first day',
  }),
  conflicts: conflictsShape.default('keep'),
  reason: reason.default(''),
})

export const exceptionPreviewShape = z
  .object({
    total: z.number().int(),
    conflictCount: z.number().int().meta({ description: 'Where something else stands on these days' }),
    sameCount: z.number().int().meta({ description: 'Where it stands so already' }),
    isProposed: z.boolean().meta({ description: 'Head office locked the hours: it decides' }),
    countries: z.array(z.object({ country: z.string(), count: z.number().int() })),
    items: z
      .array(
        z.object({
          ...{ id: z.uuid(), name: z.string(), locality: z.string(), country: z.string() },
          existing: z.array(dated),
          isSame: z.boolean(),
        }),
      )
      .meta({ description: 'The first hundred, those with conflicts before the others' }),
  })
  .meta({ id: 'LocationExceptionPreview' })

export const locationExceptionShape = z
  .object({
    id: z.uuid(),
    state: z.enum(exceptionStates),
    entry: dated,
    chosen: chosenShape,
    conflicts: conflictsShape,
    reason: z.string(),
    createdAt: z.date(),
    createdBy: z.string(),
    total: z.number().int(),
    counts: z.object(Object.fromEntries(placeStates.map((state) => [state, z.number().int()]))),
    mayUndo: z.boolean(),
  })
  .meta({ id: 'LocationException' })

export const exceptionPlaceShape = z
  .object({ location: z.object({ id: z.uuid(), name: z.string() }), state: z.enum(placeStates) })
  .meta({ id: 'LocationExceptionPlace' })
