import { z } from 'zod'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { checkBaseUrl } from './check-base-url.ts'

export const draftingSettingsShape = z
  .object({
    isEnabled: z.boolean(),
    baseUrl: z.string(),
    model: z.string(),
    hasKey: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'DraftingSettings' })

export const draftingChangesShape = z
  .object({
    isEnabled: z.boolean(),
    baseUrl: z.string().trim().max(2_000).meta({
      description: 'Where chat/completions is found below, such as https://api.openai.com/v1',
    }),
    model: z.string().trim().max(200),
    key: z.string().trim().max(1_000).nullable().meta({ description: 'null takes it away' }),
  })
  .partial()

export type DraftingChanges = z.infer<typeof draftingChangesShape>

/** What drafts and translates for the brand. Off until somebody switches it on. */
export async function readDraftingSettings(tx: Tx) {
  const { sealedKey, ...rest } = await select(tx)
  return { ...rest, hasKey: sealedKey !== null }
}

/**
 * Changes it; the key is kept sealed and never told again.
 * @throws AppError forbidden, stale, invalid for an address that may not be called or when something is missing
 */
export async function changeDraftingSettings(
  context: Context,
  { key, ...changes }: DraftingChanges,
  version: number | undefined,
): Promise<void> {
  requirePermission(context.actor, 'account.manage')
  const given = changes.baseUrl ? { baseUrl: await checkBaseUrl(context, changes.baseUrl) } : {}
  const sealed = key === undefined ? undefined : key ? context.secrets.seal(key) : null
  await context.transaction(async (tx) => {
    const { version: before, sealedKey, ...known } = await select(tx, 'locked')
    if (version !== undefined && version !== before)
      throw new AppError('stale', 'Somebody else changed this meanwhile.', { key: 'stale' })
    const after = { ...known, ...changes, ...given }
    requireWhole(after)
    const difference = differenceOf(known, after)
    const isSame = Object.keys(difference.after).length === 0
    if (isSame && sealed === undefined) return
    const values = { ...after, sealedKey: sealed === undefined ? sealedKey : sealed, version: before + 1 }
    await tx.db
      .insertInto('draftingSettings')
      .values({ accountId: tx.accountId, ...values, updatedAt: tx.now() })
      .onConflict((row) => row.column('accountId').doUpdateSet({ ...values, updatedAt: tx.now() }))
      .execute()
    const keyChange = sealed === undefined ? {} : { key: sealed === null ? 'removed' : 'changed' }
    await audit(tx, {
      action: 'drafting_settings.updated',
      subjectKind: 'account',
      subjectId: tx.accountId,
      before: difference.before,
      after: { ...difference.after, ...keyChange },
    })
    record(tx, 'drafting.updated', { subjectId: tx.accountId })
  })
}

export type Machine = { baseUrl: string; model: string; key: string | null }

/**
 * Where to ask for words.
 * @param tries also before it is switched on
 * @throws AppError not_configured when nothing is set up or it is switched off
 */
export async function findMachine(context: Context, tries = false): Promise<Machine> {
  const { isEnabled, baseUrl, model, sealedKey } = await context.read((tx) => select(tx))
  if ((!isEnabled && !tries) || !baseUrl || !model)
    throw new AppError('not_configured', 'No machine is set up to draft and translate.', {
      key: 'machine_off',
    })
  return { baseUrl, model, key: sealedKey && context.secrets.open(sealedKey) }
}

const none = { isEnabled: false, baseUrl: '', model: '', sealedKey: null, version: 0 }

async function select(tx: Tx, hold?: 'locked') {
  const query = tx.db
    .selectFrom('draftingSettings')
    .select(['isEnabled', 'baseUrl', 'model', 'sealedKey', 'version'])
    .where('accountId', '=', tx.accountId)
  const row = await (hold ? query.forUpdate() : query).executeTakeFirst()
  return row ?? none
}

function requireWhole({
  isEnabled,
  baseUrl,
  model,
}: {
  isEnabled: boolean
  baseUrl: string
  model: string
}): void {
  if (!isEnabled || (baseUrl && model)) return
  throw new AppError('invalid', 'Switching it on needs an address and a model.', {
    key: 'machine_incomplete',
    field: baseUrl ? 'model' : 'baseUrl',
  })
}
