import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { newId } from '../platform/ids.ts'
import { audit, differenceOf } from './audit.ts'
import { requirePermission } from './permissions.ts'

export type DepartmentChanges = { name?: string; description?: string; isArchived?: boolean }

const memberCount = sql<number>`(select count(*) from member_departments d join members m
  on m.account_id = d.account_id and m.id = d.member_id and m.disabled_at is null
  where d.account_id = departments.account_id and d.department_id = departments.id)`.as('memberCount')

function departments(tx: Tx) {
  return tx.db
    .selectFrom('departments')
    .select(['id', 'name', 'description', 'version', sql<boolean>`archived_at is not null`.as('isArchived')])
    .select(memberCount)
    .where('accountId', '=', tx.accountId)
}

/** All departments, archived ones last. A brand has few: it is one page. */
export function listDepartments(tx: Tx) {
  return departments(tx).orderBy('isArchived').orderBy('name').execute()
}

/** @throws AppError not_found */
export async function getDepartment(tx: Tx, id: string) {
  const department = await departments(tx).where('id', '=', id).executeTakeFirst()
  if (!department) throw new AppError('not_found', 'There is no such department.')
  return department
}

/** Adds a department. @throws AppError conflict when the name is taken */
export async function addDepartment(
  context: Context,
  given: { name: string; description: string },
): Promise<string> {
  requirePermission(context.actor, 'departments.manage')
  const id = newId()
  await context.transaction(async (tx) => {
    await checkName(tx, given.name, id)
    await tx.db
      .insertInto('departments')
      .values({ ...given, accountId: tx.accountId, id, createdAt: tx.now() })
      .execute()
    await audit(tx, { action: 'department.created', subjectKind: 'department', subjectId: id, after: given })
    record(tx, 'department.created', { subjectId: id, payload: { name: given.name } })
  })
  return id
}

/**
 * Renames, describes, archives or restores a department. Its conversations keep it.
 * @throws AppError not_found, stale, conflict when the name is taken
 */
export async function updateDepartment(
  context: Context,
  id: string,
  changes: DepartmentChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'departments.manage')
  await context.transaction(async (tx) => {
    await tx.db
      .selectFrom('departments')
      .select('id')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .forUpdate()
      .execute()
    const before = await getDepartment(tx, id)
    if (version !== undefined && version !== before.version)
      throw new AppError('stale', 'Somebody changed this department meanwhile. Load it again.', {
        key: 'stale',
      })
    const after = { ...before, ...changes }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    if (!after.isArchived) await checkName(tx, after.name, id)
    await write(tx, after)
    await audit(tx, { action: 'department.updated', subjectKind: 'department', subjectId: id, ...difference })
    record(tx, 'department.updated', { subjectId: id, payload: { changes: difference.after } })
  })
}

async function checkName(tx: Tx, name: string, id: string): Promise<void> {
  const other = await tx.db
    .selectFrom('departments')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where((eb) => eb(eb.fn('lower', ['name']), '=', eb.fn('lower', [eb.val(name)])))
    .where('archivedAt', 'is', null)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (other)
    throw new AppError('conflict', `There is a department called ${name} already.`, {
      key: 'nameTaken',
      values: { name },
    })
}

async function write(tx: Tx, after: Awaited<ReturnType<typeof getDepartment>>): Promise<void> {
  await tx.db
    .updateTable('departments')
    .set((eb) => ({
      name: after.name,
      description: after.description,
      archivedAt: after.isArchived ? eb.fn.coalesce('archivedAt', eb.val(tx.now())) : null,
      version: after.version + 1,
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', after.id)
    .execute()
}
