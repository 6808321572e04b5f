import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { audit, findOwnBrand, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'

export const pingsShape = z
  .object({
    isOn: z.boolean(),
    keyUrl: z.string().nullable().meta({ description: 'Where the brand’s site shows its key' }),
    lastAt: z
      .date()
      .nullable()
      .meta({ description: 'When changed pages were last submitted, or were to be' }),
    lastStatus: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'What was answered: an HTTP status; 0: nothing' }),
    lastCount: z.number().int().meta({ description: 'How many pages that was' }),
    nextAt: z.date().nullable().meta({ description: 'When changes are looked for again' }),
  })
  .meta({ id: 'SearchEnginePings' })

/** How a brand tells search engines of its pages, and how that last went. */
export async function readPings(context: Context, tx: Tx): Promise<z.infer<typeof pingsShape>> {
  const row = await tx.db
    .selectFrom('searchPings')
    .select(['key', 'lastAt', 'lastStatus', 'lastCount', 'nextAt'])
    .where('accountId', '=', tx.accountId)
    .executeTakeFirst()
  if (!row) return { isOn: false, keyUrl: null, lastAt: null, lastStatus: null, lastCount: 0, nextAt: null }
  const { key, ...last } = row
  const { origin } = await findOwnBrand(context, tx)
  return { isOn: true, keyUrl: keyUrl(origin, key), ...last }
}

/** Where a key is shown: beside the pages it stands for, of which alone it may speak. */
export function keyUrl(origin: string, key: string): string {
  return `${origin}/locations/${key}.txt`
}

/**
 * Has search engines told of pages that change from now on, or not any more. Switched on anew there is a new key.
 * @throws AppError forbidden
 */
export async function setPings(context: Context, isOn: boolean): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    const { isOn: wasOn } = await readPings(context, tx)
    if (wasOn === isOn) return
    if (isOn) {
      const key = randomBytes(16).toString('hex')
      const row = { accountId: tx.accountId, key, toldUntil: tx.now(), nextAt: tx.now() }
      await tx.db
        .insertInto('searchPings')
        .values(row)
        .onConflict((of) => of.doNothing())
        .execute()
    } else await tx.db.deleteFrom('searchPings').where('accountId', '=', tx.accountId).execute()
    await audit(tx, {
      ...{ action: 'search_pings.updated', subjectKind: 'account', subjectId: tx.accountId },
      after: { isOn },
    })
  })
}

/** The key of a brand, where it is asked for by its name; undefined for any other. */
export async function findKey(tx: Tx, key: string): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('searchPings')
    .select('key')
    .where('accountId', '=', tx.accountId)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.key
}
