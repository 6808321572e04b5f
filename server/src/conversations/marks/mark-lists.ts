import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'

/** The lists a brand keeps of its own words. */
export type MarkTable = 'tags' | 'customFields' | 'statuses' | 'slaPolicies'

/** Lets nobody else add to a list until the transaction ends; gives how many of it are in use. */
export async function holdList(tx: Tx, table: MarkTable): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId} ${table}`}, 0))`.execute(tx.db)
  const { used } = await tx.db
    .selectFrom(table)
    .select((of) => of.fn.countAll<number>().as('used'))
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(used)
}

/** @throws AppError conflict when another one in use has the name, in whatever case */
export async function refuseTakenName(tx: Tx, table: MarkTable, name: string, id: string): Promise<void> {
  const other = await tx.db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where(sql<string>`lower(name)`, '=', sql<string>`lower(${name})`)
    .where('archivedAt', 'is', null)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (other)
    throw new AppError('conflict', `There is one called ${name} already.`, {
      key: 'nameTaken',
      values: { name },
    })
}

/** @throws AppError stale when somebody has changed it since it was read */
export function refuseOldVersion(current: number, known: number | undefined): void {
  if (known !== undefined && known !== current)
    throw new AppError('stale', 'Somebody changed this meanwhile. Load it again.', { key: 'stale' })
}

/** Puts what is in use into an order. @throws AppError conflict unless each is named once */
export async function putInOrder(
  tx: Tx,
  table: Exclude<MarkTable, 'tags'>,
  ids: readonly string[],
): Promise<void> {
  const used = await holdList(tx, table)
  const { numAffectedRows } = await placing(tx, table, ids).execute(tx.db)
  if (new Set(ids).size !== ids.length || ids.length !== used || numAffectedRows !== BigInt(used))
    throw new AppError('conflict', 'The order must name each of them once.', { key: 'order_incomplete' })
}

/** Where the next one of a list comes: after all others. */
export async function nextPosition(tx: Tx, table: Exclude<MarkTable, 'tags'>): Promise<number> {
  const { last } = await tx.db
    .selectFrom(table)
    .select((of) => of.fn.max('position').as('last'))
    .where('accountId', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  return Number(last ?? 0) + 1
}

function placing(tx: Tx, table: Exclude<MarkTable, 'tags'>, ids: readonly string[]) {
  const wanted = sql`from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, place)
    where listed.account_id = ${tx.accountId}::uuid and listed.id = wanted.id and listed.archived_at is null`
  switch (table) {
    case 'statuses':
      return sql`update statuses as listed set position = wanted.place, version = version + 1 ${wanted}`
    case 'customFields':
      return sql`update custom_fields as listed set position = wanted.place, version = version + 1 ${wanted}`
    case 'slaPolicies':
      return sql`update sla_policies as listed set position = wanted.place, version = version + 1 ${wanted}`
  }
}
