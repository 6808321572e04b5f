import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Context, Tx } from '../platform/context.ts'
import type { DB } from '../platform/db/schema.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { audit, differenceOf } from './audit.ts'
import { requirePermission } from './permissions.ts'
import { brandShape } from './shapes.ts'

const settingsShape = z.looseObject({ languages: z.array(z.string()).optional() })

export type AccountChanges = {
  name?: string
  defaultLocale?: string
  languages?: string[]
  brand?: Partial<z.infer<typeof brandShape>>
}

/** A brand as it is known to its people. @throws AppError not_found */
export async function getAccount(db: Kysely<DB>, id: string) {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'slug', 'defaultLocale', 'brand', 'settings', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such brand.')
  const { settings: _settings, ...rest } = row
  return { ...rest, ...readKit(row) }
}

/** A row's brand kit, and the languages the brand writes to customers in. */
export function readKit({
  brand,
  settings,
  defaultLocale,
}: {
  brand: unknown
  settings: unknown
  defaultLocale: string
}) {
  return {
    brand: brandShape.parse(brand),
    languages: settingsShape.parse(settings).languages ?? [defaultLocale],
  }
}

/**
 * Changes the brand kit and languages.
 * @param version the version the change was made against; a newer one refuses it
 * @throws AppError stale
 */
export async function updateAccount(
  context: Context,
  changes: AccountChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  await context.transaction(async (tx) => {
    await lockAccount(tx, version)
    const before = await getAccount(tx.db, tx.accountId)
    const { brand, ...plain } = changes
    const after = { ...before, ...plain, brand: { ...before.brand, ...brand } }
    const difference = differenceOf(before, after)
    if (Object.keys(difference.after).length === 0) return
    await write(tx, after)
    await audit(tx, {
      action: 'account.updated',
      subjectKind: 'account',
      subjectId: tx.accountId,
      ...difference,
    })
    record(tx, 'account.updated', { subjectId: tx.accountId })
  })
}

/** Keeps others from changing the account meanwhile. @throws AppError stale when it is no longer at `version` */
export async function lockAccount(tx: Tx, version?: number) {
  const account = await tx.db
    .selectFrom('accounts')
    .select(['settings', 'version'])
    .where('id', '=', tx.accountId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (version !== undefined && version !== account.version)
    throw new AppError('stale', 'Somebody changed the brand meanwhile. Load it again.', { key: 'stale' })
  return account
}

async function write(tx: Tx, after: Awaited<ReturnType<typeof getAccount>>): Promise<void> {
  const { settings } = await tx.db
    .selectFrom('accounts')
    .select('settings')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  await tx.db
    .updateTable('accounts')
    .set({
      name: after.name,
      defaultLocale: after.defaultLocale,
      brand: JSON.stringify(after.brand),
      settings: JSON.stringify({ ...settingsShape.parse(settings), languages: after.languages }),
      version: after.version + 1,
    })
    .where('id', '=', tx.accountId)
    .execute()
}
