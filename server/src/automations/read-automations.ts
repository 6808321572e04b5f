import type { Tx } from '../platform/context.ts'
import { readRules, type WaitingRule } from '../routing/index.ts'
import { type EventTrigger, type TimeTrigger, type Trigger, triggerShape } from './trigger.ts'

export type Automation<T extends Trigger = Trigger> = Omit<WaitingRule, 'trigger'> & { trigger: T }

/** The automations that are switched on, in their order: those that wait for events, and those that wait for time. */
export async function readAutomations(tx: Tx): Promise<{
  upon: Automation<EventTrigger>[]
  after: Automation<TimeTrigger>[]
}> {
  const rules = await readRules(tx, 'automations')
  const all = rules.map((rule) => ({ ...rule, trigger: triggerShape.parse(rule.trigger) }))
  return { upon: all.filter(isUponEvent), after: all.filter(isAfterTime) }
}

export function isUponEvent(one: Automation): one is Automation<EventTrigger> {
  return one.trigger.kind === 'event'
}

export function isAfterTime(one: Automation): one is Automation<TimeTrigger> {
  return one.trigger.kind === 'time'
}
