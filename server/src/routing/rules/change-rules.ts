import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { beginRouting } from '../begin-routing.ts'
import { checkRule } from './check-rule.ts'
import type { RuleKind } from './rule.ts'
import { lockRule, ruleGone } from './rules.ts'
import type { NewRule } from './shapes.ts'

const mostRules = 200

/** What a rule says; with what it waits for it is an automation. */
export type GivenRule = NewRule & { trigger?: unknown }

/** Adds a rule after all others. @throws AppError invalid when it makes no sense, conflict when there are too many */
export async function addRule(context: Context, given: GivenRule): Promise<string> {
  requirePermission(context.actor, 'routing.manage')
  const id = newId()
  const kind = given.trigger ? 'automations' : 'routing'
  await context.transaction(async (tx) => {
    if (kind === 'routing') await beginRouting(tx)
    await checkRule(tx, given)
    const { count, last } = await holdOrder(tx, kind)
    if (count >= mostRules)
      throw new AppError('conflict', `There may be at most ${mostRules} rules.`, {
        key: 'rules_full',
        values: { most: mostRules },
      })
    await tx.db
      .insertInto('rules')
      .values({
        accountId: tx.accountId,
        id,
        ...given,
        filter: JSON.stringify(given.filter),
        actions: JSON.stringify(given.actions),
        trigger: given.trigger ? JSON.stringify(given.trigger) : null,
        actsFrom: tx.now(),
        position: last + 1,
        createdBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        createdAt: tx.now(),
      })
      .execute()
    await audit(tx, { action: 'rule.created', subjectKind: 'rule', subjectId: id, after: given })
    record(tx, 'rule.created', { subjectId: id })
  })
  return id
}

type RuleChanges = {
  kind: RuleKind
  changes: Partial<GivenRule>
  version: number | undefined
}

/** Changes a rule; what was said of it looping is forgotten. @throws AppError not_found, stale, invalid */
export async function updateRule(
  context: Context,
  id: string,
  { kind, changes, version }: RuleChanges,
): Promise<void> {
  requirePermission(context.actor, 'routing.manage')
  await context.transaction(async (tx) => {
    if (kind === 'routing' && changes.isEnabled) await beginRouting(tx)
    const { id: _id, version: before, loopedAt: _loopedAt, ...known } = await lockRule(tx, kind, id, version)
    await checkRule(tx, changes)
    const difference = differenceOf(known, { ...known, ...changes })
    if (Object.keys(difference.after).length === 0) return
    const { filter, actions, trigger, ...plain } = difference.after
    await tx.db
      .updateTable('rules')
      .set({
        ...plain,
        ...(filter && { filter: JSON.stringify(filter) }),
        ...(actions && { actions: JSON.stringify(actions) }),
        ...(trigger ? { trigger: JSON.stringify(trigger) } : {}),
        ...(trigger || plain.isEnabled ? { actsFrom: tx.now() } : {}),
        loopedAt: null,
        version: before + 1,
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await audit(tx, { action: 'rule.updated', subjectKind: 'rule', subjectId: id, ...difference })
    record(tx, 'rule.updated', { subjectId: id })
  })
}

/** Forgets a rule and its log. @throws AppError not_found */
export async function deleteRule(context: Context, kind: RuleKind, id: string): Promise<void> {
  requirePermission(context.actor, 'routing.manage')
  await context.transaction(async (tx) => {
    const {
      id: _id,
      version: _version,
      loopedAt: _loopedAt,
      ...before
    } = await lockRule(tx, kind, id, undefined)
    await tx.db.deleteFrom('rules').where('accountId', '=', tx.accountId).where('id', '=', id).execute()
    await audit(tx, { action: 'rule.deleted', subjectKind: 'rule', subjectId: id, before })
    record(tx, 'rule.deleted', { subjectId: id })
  })
}

/** Puts the rules of a kind in an order; those not named come after. @throws AppError not_found when one is gone */
export async function orderRules(context: Context, kind: RuleKind, ids: readonly string[]): Promise<void> {
  requirePermission(context.actor, 'routing.manage')
  await context.transaction(async (tx) => {
    const { known } = await holdOrder(tx, kind)
    if (ids.some((id) => !known.includes(id))) throw ruleGone()
    const after = [...new Set([...ids, ...known])]
    if (after.every((id, index) => id === known[index])) return
    for (const [position, id] of after.entries())
      await tx.db
        .updateTable('rules')
        .set({ position })
        .where('accountId', '=', tx.accountId)
        .where('id', '=', id)
        .execute()
    const [before, now] = [{ order: known }, { order: after }]
    await audit(tx, { action: 'rules.ordered', subjectKind: 'account', before, after: now })
    record(tx, 'rule.ordered', {})
  })
}

async function holdOrder(tx: Tx, kind: RuleKind): Promise<{ known: string[]; count: number; last: number }> {
  const rows = await tx.db
    .selectFrom('rules')
    .select(['id', 'position'])
    .where('accountId', '=', tx.accountId)
    .where('trigger', kind === 'routing' ? 'is' : 'is not', null)
    .orderBy('position')
    .orderBy('id')
    .forUpdate()
    .execute()
  return { known: rows.map(({ id }) => id), count: rows.length, last: rows.at(-1)?.position ?? -1 }
}
