import { z } from 'zod'

const named = z.object({ id: z.uuid(), name: z.string() })

export const visitShape = z
  .object({
    id: z.uuid(),
    state: z.enum(['booked', 'came', 'did_not_come', 'cancelled']),
    startsAt: z.date(),
    endsAt: z.date(),
    wallTime: z.string().meta({ description: 'What the clock at the location shows then' }),
    zone: z.string(),
    name: z.string(),
    phone: z.string().meta({ description: 'E.164; empty where it was not said' }),
    matter: z.string(),
    conversationId: z.uuid(),
    location: named,
    member: named.nullable().meta({ description: 'Who receives them' }),
  })
  .meta({ id: 'Visit' })

export const visitSearchShape = z.object({
  from: z.iso.date().meta({ description: 'The first date, by the clock of each location' }),
  days: z.coerce.number().int().min(1).max(31).default(1),
  locationId: z.uuid().optional(),
})

export const visitOutcomeShape = z
  .object({
    outcome: z.enum(['came', 'did_not_come']),
    note: z.string().trim().max(10_000).default('').meta({ description: 'What was said' }),
  })
  .meta({ id: 'VisitOutcome' })
export type VisitOutcome = z.output<typeof visitOutcomeShape>
