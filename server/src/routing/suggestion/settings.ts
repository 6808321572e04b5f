import { z } from 'zod'
import { settingsPart } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { historyJob } from './model.ts'

const parts = {
  suggestionMode: z
    .enum(['off', 'show', 'act'])
    .meta({ description: 'Propose nothing, show what is proposed, or also do it from the threshold on' }),
  suggestionThreshold: z
    .number()
    .min(0.5)
    .max(0.99)
    .meta({ description: 'How sure it must be to act by itself, as a share of one' }),
}

/** Stands in `accounts.settings`. */
const keptShape = z.object({
  suggestionMode: parts.suggestionMode.default('show'),
  suggestionThreshold: parts.suggestionThreshold.default(0.9),
})

const kept = settingsPart(keptShape, 'suggestion_settings.updated')

const own = { mode: parts.suggestionMode, threshold: parts.suggestionThreshold }
export const suggestionSettingsShape = z
  .object({ ...own, version: z.number().int() })
  .meta({ id: 'SuggestionSettings' })
export const newSuggestionSettingsShape = z.object(own)

export type SuggestionSettings = z.infer<typeof newSuggestionSettingsShape>

/** Whether anything is proposed and from where on it is done, with the version a change is made against. */
export async function readSuggestionSettings(tx: Tx): Promise<z.infer<typeof suggestionSettingsShape>> {
  const { suggestionMode: mode, suggestionThreshold: threshold, version } = await kept.read(tx)
  return { mode, threshold, version }
}

/** @throws AppError forbidden, stale */
export async function updateSuggestionSettings(
  context: Context,
  { mode, threshold }: SuggestionSettings,
  version?: number,
): Promise<void> {
  const before = await context.read(readSuggestionSettings)
  await kept.update(context, { suggestionMode: mode, suggestionThreshold: threshold }, version)
  // While it was off nobody listened.
  if (before.mode === 'off' && mode !== 'off') await context.transaction(lookBack)
}

/** Has all that was before looked at, from the newest on. */
export async function lookBack(tx: Tx): Promise<void> {
  await tx.db
    .updateTable('suggestionModels')
    .set({ lookedBefore: 'ffffffff-ffff-ffff-ffff-ffffffffffff', looked: 0 })
    .where('accountId', '=', tx.accountId)
    .execute()
  tx.enqueue(historyJob, {}, { key: `${historyJob}:${tx.accountId}` })
}
