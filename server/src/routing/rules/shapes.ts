import { z } from 'zod'
import { actionsShape, filterShape } from '../../conversations/index.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })

const given = {
  name: z.string().trim().min(1).max(120),
  filter: filterShape.meta({ description: 'Which conversations; an empty group means all' }),
  actions: actionsShape,
  runsOnReopened: z
    .boolean()
    .meta({ description: 'Also when a conversation that was done with is opened again' }),
  isLast: z.boolean().meta({ description: 'When it matched, no rule after it is looked at' }),
  isEnabled: z.boolean(),
}

export const newRuleShape = z.object({
  ...given,
  runsOnReopened: given.runsOnReopened.default(false),
  isLast: given.isLast.default(false),
  isEnabled: given.isEnabled.default(true),
})
export const ruleChangesShape = z.object(given).partial()

export type NewRule = z.infer<typeof newRuleShape>

export const ruleShape = z
  .object({
    id: z.uuid(),
    ...given,
    loopedAt: time
      .nullable()
      .meta({ description: 'When it was stopped because it would have set itself off' }),
    actedCount: z.number().int().meta({ description: 'Conversations it changed within the last 30 days' }),
    failedCount: z
      .number()
      .int()
      .meta({ description: 'Times it could not do what it says, within the last 30 days' }),
    version: z.number().int(),
  })
  .meta({ id: 'Rule' })

export const ruleOrderShape = z.object({ ids: z.array(z.uuid()).min(1).max(500) })

/** One thing that became different, as plain values: ids, names of states, texts. */
export const ruleChangeShape = z
  .object({
    what: z.enum([
      'assignee',
      'department',
      'location',
      'priority',
      'status',
      'ownStatus',
      'snoozedUntil',
      'tag',
      'follower',
      'field',
      'note',
      'told',
      'written',
    ]),
    fieldId: z.uuid().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'RuleChange' })

export type RuleChange = z.infer<typeof ruleChangeShape>

export const outcomeShape = z.enum(['acted', 'unchanged', 'unmatched', 'failed', 'looped', 'passed_over'])
export type Outcome = z.infer<typeof outcomeShape>

export const ruleReasonShape = z.object({
  key: z.string().meta({ description: 'A sentence of messages/<locale>/errors.json, or empty' }),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
})
export type RuleReason = z.infer<typeof ruleReasonShape>

const matter = z.object({ id: z.uuid(), number: z.number().int(), subject: z.string() })

const stepShape = z.object({
  ruleId: z.uuid(),
  ruleName: z.string(),
  outcome: outcomeShape,
  unmet: z.array(z.number().int()).meta({ description: 'Which of its conditions (from 0) did not hold' }),
  changes: z.array(ruleChangeShape),
  reason: ruleReasonShape.nullable(),
})

export const ruleRunShape = stepShape
  .extend({
    id: z.uuid(),
    conversation: matter,
    cause: z.string().meta({ description: 'What happened, or since when time has passed' }),
    at: time,
  })
  .meta({ id: 'RuleRun' })

export const dryRunGivenShape = z.object({
  draft: newRuleShape
    .extend({ id: z.uuid().nullable().default(null) })
    .optional()
    .meta({ description: 'A rule as it would be: in the place of the one with its id, or after all others' }),
  before: z.number().int().optional().meta({ description: 'Go on below this conversation’s number' }),
  limit: z.number().int().min(1).max(200).default(100),
})

export const ruleDryRunShape = z
  .object({
    looked: z.number().int(),
    items: z.array(
      z.object({
        conversation: matter,
        steps: z.array(
          stepShape.extend({
            ruleId: z.uuid().nullable().meta({ description: 'Null: of a draft that is new' }),
          }),
        ),
      }),
    ),
    before: z.number().int().nullable().meta({ description: 'Where to go on; null at the end' }),
  })
  .meta({ id: 'RuleDryRun' })
