import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import {
  checkRule,
  draftId,
  listNewest,
  type Matter,
  type Step,
  tryRules,
  withDraft,
} from '../routing/index.ts'
import { checkTrigger } from './check-trigger.ts'
import { lastTimes } from './last-times.ts'
import { type Automation, isAfterTime, isUponEvent, readAutomations } from './read-automations.ts'
import type { NewAutomation } from './shapes.ts'
import { momentsPassed, type Occasion } from './timers/moments-passed.ts'

type DryRun = {
  draft: NewAutomation & { id: string | null }
  /** Go on below this conversation's number. */
  before?: number | undefined
  limit: number
}

/**
 * What an automation would do with the newest conversations, a page of them at a time: with those it happened to, as if
 * it happened again now, or those for which its time has passed. It is done, looked at and rolled back, so that it
 * cannot differ from what happens; other automations that are asked by the same occasion have their turn as well.
 * @throws AppError invalid when the draft makes no sense
 */
export async function dryRunAutomation(
  context: Context,
  { draft, before, limit }: DryRun,
): Promise<{
  looked: number
  items: { conversation: Matter; at: Date; steps: Step[] }[]
  before: number | null
}> {
  requirePermission(context.actor, 'routing.manage')
  const { matters, occasions } = await context.read(async (tx) => {
    await checkRule(tx, draft)
    await checkTrigger(tx, draft.trigger)
    const matters = await listNewest(tx, before, limit)
    const ids = matters.map(({ id }) => id)
    return { matters, occasions: await readOccasions(tx, automationOf(draft), ids) }
  })
  const found = await tryRules(context, occasions)
  const items = matters.flatMap((conversation) => {
    const steps = found.get(conversation.id)
    const at = occasions.find(({ conversationId }) => conversationId === conversation.id)?.at
    return steps && at ? [{ conversation, at, steps }] : []
  })
  const last = matters.at(-1)
  return { looked: matters.length, items, before: last && matters.length === limit ? last.number : null }
}

async function readOccasions(tx: Tx, draft: Automation, ids: readonly string[]): Promise<Occasion[]> {
  if (isAfterTime(draft)) return momentsPassed(tx, draft, ids)
  if (!isUponEvent(draft)) return []
  const { upon } = await readAutomations(tx)
  return lastTimes(tx, draft, { ids, rules: withDraft(upon, draft) })
}

function automationOf(draft: DryRun['draft']): Automation {
  const { id, name, filter, actions, trigger } = draft
  return {
    ...{ id: id ?? draftId, name, filter, actions, trigger },
    ...{ runsOnReopened: false, isLast: false, version: 0, actsFrom: new Date(0) },
  }
}
