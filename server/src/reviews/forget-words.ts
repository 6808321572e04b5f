import { sql } from 'kysely'
import type { Context, Tx } from '../platform/context.ts'

/**
 * Forgets the words of reviews whose platform lets nobody keep them longer, unless they were seen there again: the stars,
 * the dates, what they felt like and our answer stay.
 */
export async function forgetWords(context: Context): Promise<void> {
  if (!(await context.read(hasDue))) return
  await context.transaction((tx) =>
    sql`update reviews set title = '', text = '', translation = '', author_name = '', media = '[]', forget_at = null,
        deciding_words = '{}'
      where account_id = ${tx.accountId}::uuid and forget_at <= ${tx.now()}::timestamptz`.execute(tx.db),
  )
}

async function hasDue(tx: Tx): Promise<boolean> {
  const due = await tx.db
    .selectFrom('reviews')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('forgetAt', '<=', tx.now())
    .limit(1)
    .executeTakeFirst()
  return due !== undefined
}
