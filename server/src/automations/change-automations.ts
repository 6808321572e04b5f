import { type Context, type Tx, within } from '../platform/context.ts'
import { addRule, deleteRule, lockRule, updateRule } from '../routing/index.ts'
import { beginAutomating } from './automate-news.ts'
import { checkTrigger } from './check-trigger.ts'
import { readAutomations } from './read-automations.ts'
import type { NewAutomation } from './shapes.ts'
import { planAll } from './timers/plan-timers.ts'

/** Adds an automation; it acts from now on. @throws AppError invalid when it makes no sense, conflict when there are too many */
export function addAutomation(context: Context, given: NewAutomation): Promise<string> {
  return context.transaction(async (tx) => {
    await beginAutomating(tx)
    await checkTrigger(tx, given.trigger)
    const id = await addRule(within(context, tx), { ...given, runsOnReopened: false, isLast: false })
    await waitAnew(tx, id)
    return id
  })
}

/**
 * Changes an automation. What it waits for begins anew when that, or whether it is on, has changed.
 * @throws AppError not_found, stale, invalid
 */
export async function updateAutomation(
  context: Context,
  id: string,
  changes: Partial<NewAutomation>,
  version: number | undefined,
): Promise<void> {
  await context.transaction(async (tx) => {
    if (changes.isEnabled) await beginAutomating(tx)
    if (changes.trigger) await checkTrigger(tx, changes.trigger)
    const before = await lockRule(tx, 'automations', id, version)
    await updateRule(within(context, tx), id, { kind: 'automations', changes, version })
    const after = await lockRule(tx, 'automations', id, undefined)
    const isOther = JSON.stringify(before.trigger) !== JSON.stringify(after.trigger)
    if (isOther || before.isEnabled !== after.isEnabled) await waitAnew(tx, id)
  })
}

/** Forgets an automation and its log. @throws AppError not_found */
export function deleteAutomation(context: Context, id: string): Promise<void> {
  return deleteRule(context, 'automations', id)
}

async function waitAnew(tx: Tx, id: string): Promise<void> {
  await tx.db
    .deleteFrom('ruleTimers')
    .where('accountId', '=', tx.accountId)
    .where('ruleId', '=', id)
    .execute()
  const { after } = await readAutomations(tx)
  const rule = after.find((one) => one.id === id)
  if (rule) await planAll(tx, rule)
}
