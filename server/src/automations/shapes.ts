import { z } from 'zod'
import { newRuleShape, ruleDryRunShape, ruleShape } from '../routing/index.ts'
import { triggerShape } from './trigger.ts'

const given = newRuleShape.pick({ name: true, filter: true, actions: true })

export const newAutomationShape = given.extend({
  trigger: triggerShape,
  isEnabled: z.boolean().default(true),
})
export const automationChangesShape = given
  .extend({ trigger: triggerShape, isEnabled: z.boolean() })
  .partial()

export type NewAutomation = z.infer<typeof newAutomationShape>

export const automationShape = ruleShape
  .omit({ runsOnReopened: true, isLast: true })
  .extend({
    trigger: triggerShape,
    waitingCount: z.number().int().meta({ description: 'Conversations for which its time is running' }),
  })
  .meta({ id: 'Automation' })

export const automationDryRunGivenShape = z.object({
  draft: newAutomationShape
    .extend({ id: z.uuid().nullable().default(null) })
    .meta({ description: 'An automation as it would be; with the id of one in its place' }),
  before: z.number().int().optional().meta({ description: 'Go on below this conversation’s number' }),
  limit: z.number().int().min(1).max(200).default(100),
})

export const automationDryRunShape = z
  .object({
    ...ruleDryRunShape.shape,
    items: z.array(
      ruleDryRunShape.shape.items.element.extend({
        at: z.date().meta({ description: 'When it happened last, or when its time had passed' }),
      }),
    ),
  })
  .meta({ id: 'AutomationDryRun' })
