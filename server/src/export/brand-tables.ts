import { type RawBuilder, sql } from 'kysely'
import { type Table, tablesInOrder } from '../backup/tables.ts'
import type { World } from '../platform/context.ts'
import { neverTaken, secretTables } from './secret-columns.ts'

/** Every table that holds something of a brand, in an order in which no row comes before the one it points to. */
export async function brandTables(db: World['db'], withSecrets: boolean): Promise<Table[]> {
  const tables = await tablesInOrder(db)
  return tables.filter(({ name }) => !neverTaken.has(name) && (withSecrets || !secretTables.has(name)))
}

/** Which rows of a table of the installation are the brand's: itself, and the people who work for it. */
export function ownRows(table: Table, accountId: string): RawBuilder<unknown> {
  const account = sql`${sql.lit(accountId)}::uuid`
  if (table.isTenant) return sql`account_id = ${account}`
  const people = sql`(select user_id from members where account_id = ${account} and user_id is not null)`
  if (table.name === 'accounts') return sql`id = ${account}`
  if (table.name === 'auth_users') return sql`id in ${people}`
  if (table.columns.includes('owning_account_id')) return sql`owning_account_id = ${account}`
  if (table.name.startsWith('auth_')) return sql`user_id in ${people}`
  throw new Error(`Nobody says whose the rows of ${table.name} are.`)
}
