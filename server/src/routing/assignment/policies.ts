import { z } from 'zod'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { beginRouting } from '../begin-routing.ts'

const parts = {
  mode: z
    .enum(['manual', 'round_robin', 'fewest_open'])
    .meta({ description: 'By hand, to each in turn, or to whoever has the fewest open' }),
  givesBack: z
    .enum(['never', 'off_shift', 'away'])
    .meta({ description: 'From when on unanswered conversations of somebody who is not there go back' }),
  needsMatch: z
    .boolean()
    .meta({ description: 'Whether they wait for somebody with the language and the skills' }),
  followsOpen: z.boolean().meta({ description: 'While a location is closed, to people of one that is open' }),
  followsLocationIds: z
    .array(z.uuid())
    .min(1)
    .max(2_000)
    .nullable()
    .meta({ description: 'Only conversations of these locations; null: of all' }),
}

export const policyShape = z
  .object({ departmentId: z.uuid().nullable(), ...parts, version: z.number().int() })
  .meta({ id: 'AssignmentPolicy' })
export const policyChangesShape = z.object(parts).partial()

export type StoredPolicy = z.infer<typeof policyShape>

const byHand = {
  mode: 'manual' as const,
  givesBack: 'never' as const,
  needsMatch: false,
  followsOpen: false,
  followsLocationIds: null,
  version: 0,
}

/** How the conversations of departments come to people, of those where that was ever said. */
export function listPolicies(tx: Tx): Promise<StoredPolicy[]> {
  return select(tx).execute()
}

/** Of one department (null: of conversations in none); by hand until something else is said. */
export async function getPolicy(tx: Tx, departmentId: string | null): Promise<StoredPolicy> {
  const found = await select(tx)
    .where('departmentId', departmentId === null ? 'is' : '=', departmentId)
    .executeTakeFirst()
  return found ?? { departmentId, ...byHand }
}

/** @throws AppError forbidden, not_found, stale */
export async function updatePolicy(
  context: Context,
  departmentId: string | null,
  changes: z.infer<typeof policyChangesShape>,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'routing.manage')
  await context.transaction(async (tx) => {
    await beginRouting(tx)
    await assertThere(tx, departmentId)
    await hold(tx, departmentId)
    const { departmentId: _departmentId, version: known, ...before } = await getPolicy(tx, departmentId)
    if (version !== undefined && version !== known)
      throw new AppError('stale', 'Somebody changed this meanwhile. Load it again.', { key: 'stale' })
    const difference = differenceOf(before, { ...before, ...changes })
    await tx.db
      .updateTable('assignmentPolicies')
      .set({ ...difference.after, version: known + 1 })
      .where('accountId', '=', tx.accountId)
      .where('departmentId', departmentId === null ? 'is' : '=', departmentId)
      .execute()
    const subject = departmentId === null ? {} : { subjectId: departmentId }
    await audit(tx, { action: 'assignment.updated', subjectKind: 'department', ...subject, ...difference })
    record(tx, 'assignment.updated', subject)
  })
}

async function hold(tx: Tx, departmentId: string | null): Promise<void> {
  await tx.db
    .insertInto('assignmentPolicies')
    .values({ accountId: tx.accountId, id: newId(), departmentId, ...byHand })
    .onConflict((row) => row.doNothing())
    .execute()
  await select(tx)
    .where('departmentId', departmentId === null ? 'is' : '=', departmentId)
    .forUpdate()
    .execute()
}

async function assertThere(tx: Tx, departmentId: string | null): Promise<void> {
  if (departmentId === null) return
  const found = await tx.db
    .selectFrom('departments')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', departmentId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw new AppError('not_found', 'There is no such department.')
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('assignmentPolicies')
    .select([
      'departmentId',
      'mode',
      'givesBack',
      'needsMatch',
      'followsOpen',
      'followsLocationIds',
      'version',
    ])
    .where('accountId', '=', tx.accountId)
}
