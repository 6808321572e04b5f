import { z } from 'zod'

const named = z.object({ id: z.uuid(), name: z.string() })

export const callbackShape = z
  .object({
    id: z.uuid(),
    state: z
      .enum(['booked', 'reached', 'missed', 'wrong_number', 'cancelled'])
      .meta({ description: 'missed: called as often as one does, and written to' }),
    origin: z
      .enum(['booked', 'missed_call'])
      .meta({ description: 'missed_call: they called and reached nobody; a call is owed since startsAt' }),
    startsAt: z.date(),
    endsAt: z.date(),
    wallTime: z.string().meta({ description: 'What the clock at the location shows then' }),
    zone: z.string(),
    customerZone: z.string().nullable().meta({ description: 'Where their clock shows another time' }),
    name: z.string(),
    phone: z.string().meta({ description: 'E.164' }),
    matter: z.string(),
    attempts: z.number().int().meta({ description: 'How often they were called and not reached' }),
    location: named,
    member: named.nullable().meta({ description: 'Who calls; null: whoever takes it' }),
  })
  .meta({ id: 'Callback' })

export const outcomeShape = z.enum(['reached', 'not_reached', 'wrong_number'])
export type CallOutcome = z.infer<typeof outcomeShape>

export const newAttemptShape = z
  .object({
    outcome: outcomeShape,
    note: z.string().trim().max(10_000).default('').meta({ description: 'What was said' }),
  })
  .meta({ id: 'NewCallAttempt' })
