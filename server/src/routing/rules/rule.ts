import { z } from 'zod'
import type { Action, actionsShape, Filter, filterShape } from '../../conversations/index.ts'
import type { Tx } from '../../platform/context.ts'

/** Rules for new conversations, and those that act upon other occasions. */
export type RuleKind = 'routing' | 'automations'

/** A rule as it is carried out. */
export type Rule = {
  id: string
  name: string
  filter: Filter
  actions: readonly Action[]
  runsOnReopened: boolean
  isLast: boolean
  version: number
}

/** With what it waits for, which only automations have and understand, and since when. */
export type WaitingRule = Rule & { trigger: unknown; actsFrom: Date }

// Written only through these shapes; what comes back needs no second check of its parts.
export const keptFilter = z.custom<z.infer<typeof filterShape>>()
export const keptActions = z.custom<z.infer<typeof actionsShape>>()

/** The rules of a kind that are switched on, in their order. */
export async function readRules(tx: Tx, kind: RuleKind): Promise<WaitingRule[]> {
  const rows = await tx.db
    .selectFrom('rules')
    .select(['id', 'name', 'filter', 'actions', 'runsOnReopened', 'isLast', 'version', 'trigger', 'actsFrom'])
    .where('accountId', '=', tx.accountId)
    .where('trigger', kind === 'routing' ? 'is' : 'is not', null)
    .where('isEnabled', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    filter: keptFilter.parse(row.filter),
    actions: keptActions.parse(row.actions),
  }))
}
