import { z } from 'zod'
import { givenTime } from '../../platform/http/given-time.ts'
import { actionShape } from '../actions/shapes.ts'
import { filterShape } from '../filter/shape.ts'

const named = z.object({ id: z.uuid(), name: z.string() })
const minutes = z.number().int().min(1).max(525_600).nullable()

const policy = {
  name: z.string().trim().min(1).max(60),
  filter: filterShape.nullable().meta({
    description:
      'Which conversations it covers, by fields that last; null: all that no policy before it covers',
  }),
  firstAnswerMinutes: minutes,
  nextAnswerMinutes: minutes.meta({ description: 'For each question that follows an answer' }),
  resolutionMinutes: minutes,
  time: z.enum(['business', 'calendar']).meta({ description: 'Open hours of the location, or all time' }),
  pauses: z
    .array(z.enum(['waiting', 'snoozed']))
    .max(2)
    .meta({ description: 'In which states its solution is not waited for' }),
  warning: z
    .union([
      z.strictObject({ minutes: z.number().int().min(1).max(43_200) }),
      z.strictObject({ percent: z.number().int().min(1).max(99) }),
    ])
    .nullable()
    .meta({ description: 'How long before a due time, in minutes or per cent of the promised time' }),
  warningActions: z.array(actionShape).max(20),
  breachActions: z.array(actionShape).max(20),
}

export const slaPolicyShape = z
  .object({
    id: z.uuid(),
    ...policy,
    isArchived: z.boolean(),
    position: z.number().int(),
    version: z.number().int(),
  })
  .meta({ id: 'SlaPolicy' })

export const newPolicyShape = z.object({
  name: policy.name,
  filter: policy.filter.default(null),
  firstAnswerMinutes: policy.firstAnswerMinutes.default(null),
  nextAnswerMinutes: policy.nextAnswerMinutes.default(null),
  resolutionMinutes: policy.resolutionMinutes.default(null),
  time: policy.time.default('business'),
  pauses: policy.pauses.default(['waiting', 'snoozed']),
  warning: policy.warning.default(null),
  warningActions: policy.warningActions.default([]),
  breachActions: policy.breachActions.default([]),
})

export const policyChangesShape = z.object({ ...policy, isArchived: z.boolean() }).partial()

export type SlaPolicyRecord = z.infer<typeof slaPolicyShape>
export type PolicyTerms = z.output<typeof newPolicyShape>

const targetShape = z.enum(['first_answer', 'next_answer', 'resolution'])
const breachStateShape = z.enum(['open', 'met', 'dropped'])

export const breachShape = z
  .object({
    id: z.uuid(),
    target: targetShape,
    policy: named.nullable().meta({ description: 'null: the brand’s settings' }),
    conversation: z.object({ id: z.uuid(), number: z.number().int(), subject: z.string() }),
    contact: z.string(),
    startedAt: z.date(),
    dueAt: z.date(),
    state: breachStateShape.meta({
      description: 'open: still owed; met: kept, but late; dropped: closed without it',
    }),
    endedAt: z.date().nullable(),
    endedBy: named.nullable(),
    assignee: named.nullable().meta({ description: 'Whose it was when it came due' }),
    location: named.nullable(),
    department: named.nullable(),
  })
  .meta({ id: 'SlaBreach' })

export const breachQueryShape = {
  target: targetShape.optional(),
  state: breachStateShape.optional(),
  policyId: z.uuid().optional(),
  locationId: z.uuid().optional(),
  departmentId: z.uuid().optional(),
  from: givenTime.optional().meta({ description: 'Due at or after' }),
  until: givenTime.optional().meta({ description: 'Due before' }),
}
