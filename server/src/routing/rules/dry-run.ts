import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import type { Step } from './apply-rules.ts'
import { checkRule } from './check-rule.ts'
import { type Rule, readRules } from './rule.ts'
import type { NewRule } from './shapes.ts'
import { tryRules } from './try-rules.ts'

export type DryRun = {
  draft?: (NewRule & { id: string | null }) | undefined
  /** Go on below this conversation's number. */
  before?: number | undefined
  limit: number
}

export type Matter = { id: string; number: number; subject: string }

/** Beyond these, newest first, nobody asks what rules would do. */
const mostLooked = 1_000

/**
 * What the rules would do with the newest conversations as they are now, a page of them at a time: it is done, looked at
 * and rolled back, so that it cannot differ from what happens.
 * @throws AppError invalid when the draft makes no sense
 */
export async function dryRun(
  context: Context,
  { draft, before, limit }: DryRun,
): Promise<{
  looked: number
  items: { conversation: Matter; steps: Step[] }[]
  before: number | null
}> {
  requirePermission(context.actor, 'routing.manage')
  const { rules, matters } = await context.read(async (tx) => {
    if (draft) await checkRule(tx, draft)
    const made = draft && { ...draft, id: draft.id ?? draftId, version: 0 }
    const rules = withDraft<Rule>(await readRules(tx, 'routing'), made)
    return { rules, matters: await listNewest(tx, before, limit) }
  })
  const found = await tryRules(
    context,
    matters.map(({ id }) => ({ conversationId: id, asked: rules })),
  )
  const items = matters.flatMap((conversation) => {
    const steps = found.get(conversation.id)
    return steps ? [{ conversation, steps }] : []
  })
  const last = matters.at(-1)
  return { looked: matters.length, items, before: last && matters.length === limit ? last.number : null }
}

/** Rules with one as it would be: in the place of the one with its id, or after all others. */
export function withDraft<T extends { id: string }>(rules: readonly T[], draft: T | undefined): T[] {
  if (!draft) return [...rules]
  const found = rules.findIndex(({ id }) => id === draft.id)
  return found < 0 ? [...rules, draft] : rules.with(found, draft)
}

/** A step as it is shown. */
export function presentStep({ rule, ...step }: Step) {
  return { ...step, ruleId: rule.id === draftId ? null : rule.id, ruleName: rule.name }
}

/** The id of a draft while it is not kept. */
export const draftId = '00000000-0000-4000-8000-000000000000'

/** A page of the conversations that are looked at, newest first. */
export async function listNewest(tx: Tx, before: number | undefined, limit: number): Promise<Matter[]> {
  const top = tx.db
    .selectFrom('conversations')
    .select(['id', 'number', 'subject'])
    .where('accountId', '=', tx.accountId)
    .where('mergedIntoId', 'is', null)
    .where('sideOfId', 'is', null)
    .orderBy('number', 'desc')
    .limit(mostLooked)
  return tx.db
    .selectFrom(top.as('newest'))
    .selectAll()
    .$if(before !== undefined, (all) => all.where('number', '<', before ?? 0))
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()
}
