import { sql } from 'kysely'
import type { Context } from '../../platform/context.ts'
import { leastSessionsShown } from './shapes.ts'

const keptDays = 365
const rareDays = 30
const saltDays = 2

/**
 * Throws away what is old: searches after a year, words that fewer than three sessions used after a month (nobody is ever
 * shown them), the salts of sessions after two days. Safe to run at any time, and twice.
 */
export async function forgetSearches(context: Context): Promise<void> {
  await context.transaction(async (tx) => {
    const before = (days: number) => sql`${tx.now()}::timestamptz - make_interval(days => ${days})`
    const own = sql`account_id = ${tx.accountId}::uuid`
    await sql`delete from search_salts where ${own} and day < (${before(saltDays)})::date`.execute(tx.db)
    await sql`delete from searches where ${own} and at < ${before(keptDays)}`.execute(tx.db)
    await sql`update searches set term = '', folded = '', found = '{}' where ${own} and at < ${before(rareDays)}
      and folded <> '' and (locale, folded) in (
        select locale, folded from searches where ${own} group by locale, folded
        having count(distinct session) < ${leastSessionsShown})`.execute(tx.db)
  })
}
