import type { Tx } from '../platform/context.ts'

/** The brand's own language: what is said to nobody in particular, and what is in no other, is in it. */
export async function readDefaultLocale(tx: Tx): Promise<string> {
  const { defaultLocale } = await tx.db
    .selectFrom('accounts')
    .select('defaultLocale')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  return defaultLocale
}
