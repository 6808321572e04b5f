import { sql } from 'kysely'
import type { z } from 'zod'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { holdList, nextPosition, putInOrder, refuseOldVersion, refuseTakenName } from '../marks/mark-lists.ts'
import { checkPolicy } from './check-policy.ts'
import { type PolicyTerms, type policyChangesShape, type SlaPolicyRecord, slaPolicyShape } from './shapes.ts'

const mostPolicies = 50

/** The brand's policies in the order they are asked in, archived ones last. */
export async function listPolicies(tx: Tx): Promise<SlaPolicyRecord[]> {
  const rows = await selectPolicies(tx).orderBy('isArchived').orderBy('position').orderBy('id').execute()
  return rows.map((row) => slaPolicyShape.parse(row))
}

/** @throws AppError not_found */
export async function getPolicy(tx: Tx, id: string): Promise<SlaPolicyRecord> {
  const row = await selectPolicies(tx).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such policy.', { key: 'policy_gone' })
  return slaPolicyShape.parse(row)
}

/**
 * Adds a policy after all others; what it covers is planned anew by it.
 * @throws AppError conflict when the name is taken or there are too many, invalid when it promises nothing sensible
 */
export async function addPolicy(context: Context, given: PolicyTerms): Promise<string> {
  requirePermission(context.actor, 'account.manage')
  const id = newId()
  await context.transaction(async (tx) => {
    refuseFull(await holdList(tx, 'slaPolicies'))
    await refuseTakenName(tx, 'slaPolicies', given.name, id)
    await checkPolicy(tx, given)
    await tx.db
      .insertInto('slaPolicies')
      .values({
        ...stored(given),
        accountId: tx.accountId,
        id,
        position: await nextPosition(tx, 'slaPolicies'),
      })
      .execute()
    await audit(tx, { action: 'sla_policy.created', subjectKind: 'sla_policy', subjectId: id, after: given })
    record(tx, 'sla_policy.created', { subjectId: id, payload: { name: given.name } })
    tx.enqueue('conversations.replanAll', {})
  })
  return id
}

/**
 * Changes, archives or restores a policy; clocks that run are planned anew.
 * @throws AppError not_found, stale, conflict, invalid
 */
export async function updatePolicy(
  context: Context,
  id: string,
  changes: z.output<typeof policyChangesShape>,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    const used = await holdList(tx, 'slaPolicies')
    const before = await getPolicy(tx, id)
    refuseOldVersion(before.version, version)
    const after = { ...before, ...changes }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    if (before.isArchived && !after.isArchived) refuseFull(used)
    if (!after.isArchived) {
      await refuseTakenName(tx, 'slaPolicies', after.name, id)
      await checkPolicy(tx, after)
    }
    await write(tx, after)
    await audit(tx, { action: 'sla_policy.updated', subjectKind: 'sla_policy', subjectId: id, ...difference })
    record(tx, 'sla_policy.updated', { subjectId: id, payload: { changes: difference.after } })
    tx.enqueue('conversations.replanAll', {})
  })
}

/** Has the policies in use asked in another order. @throws AppError conflict unless each is named once */
export async function orderPolicies(context: Context, ids: readonly string[]): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    await putInOrder(tx, 'slaPolicies', ids)
    await audit(tx, { action: 'sla_policy.reordered', subjectKind: 'sla_policy', after: { ids } })
    record(tx, 'sla_policy.updated', { payload: { changes: { order: ids } } })
    tx.enqueue('conversations.replanAll', {})
  })
}

async function write(tx: Tx, { id, isArchived, version, ...terms }: SlaPolicyRecord): Promise<void> {
  await tx.db
    .updateTable('slaPolicies')
    .set((of) => ({
      ...stored(terms),
      archivedAt: isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: version + 1,
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

function stored(terms: PolicyTerms) {
  const { filter, warning, warningActions, breachActions, pauses } = terms
  const { name, firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes, time } = terms
  return {
    ...{ name, firstAnswerMinutes, nextAnswerMinutes, resolutionMinutes, time },
    pauses: [...new Set(pauses)],
    filter: filter && JSON.stringify(filter),
    warning: warning && JSON.stringify(warning),
    warningActions: JSON.stringify(warningActions),
    breachActions: JSON.stringify(breachActions),
  }
}

function refuseFull(used: number): void {
  if (used >= mostPolicies)
    throw new AppError('conflict', `A brand can have ${mostPolicies} policies.`, {
      key: 'policies_full',
      values: { most: mostPolicies },
    })
}

function selectPolicies(tx: Tx) {
  return tx.db
    .selectFrom('slaPolicies')
    .select(['id', 'name', 'filter', 'firstAnswerMinutes', 'nextAnswerMinutes', 'resolutionMinutes'])
    .select(['time', 'pauses', 'warning', 'warningActions', 'breachActions', 'position', 'version'])
    .select(sql<boolean>`archived_at is not null`.as('isArchived'))
    .where('accountId', '=', tx.accountId)
}
