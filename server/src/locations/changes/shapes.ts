import { z } from 'zod'
import { fieldChangeShape } from './field-changes.ts'

const maker = z.object({
  kind: z.enum(['member', 'key', 'system']),
  id: z.uuid().nullable(),
  name: z.string(),
})

export const changeStates = ['proposed', 'planned', 'applied', 'declined', 'withdrawn', 'failed'] as const

export const locationChangeShape = z
  .object({
    id: z.uuid(),
    location: z.object({ id: z.uuid(), name: z.string() }),
    state: z.enum(changeStates),
    fields: z.array(fieldChangeShape),
    reason: z.string(),
    plannedFor: z.string().nullable().meta({ description: 'The day it is made, at the location' }),
    createdAt: z.date(),
    maker,
    decision: z.object({ at: z.date(), by: z.string(), word: z.string() }).nullable(),
    failure: z.string().nullable().meta({ description: 'Why it could not be made when its day came' }),
  })
  .meta({ id: 'LocationChange' })

export const locationVersionShape = z
  .object({
    number: z.number().int(),
    fields: z.array(fieldChangeShape),
    reason: z.string(),
    restoredNumber: z.number().int().nullable().meta({ description: 'The version it went back to' }),
    plannedFor: z.string().nullable(),
    at: z.date(),
    maker,
    approval: z.object({ by: z.string(), word: z.string() }).nullable(),
  })
  .meta({ id: 'LocationVersion' })

export const reason = z.string().trim().max(500).meta({ description: 'Why, for whoever reads the history' })
