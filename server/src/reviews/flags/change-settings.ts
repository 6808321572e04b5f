import { sql } from 'kysely'
import type { z } from 'zod'
import { type Context, within } from '../../platform/context.ts'
import { reviewFlagSettings, type reviewFlagSettingsChangesShape } from './settings.ts'

const reportableDays = 90

/**
 * Changes the brand's words; the reviews of the last months are looked through again with them.
 * @throws AppError forbidden, stale
 */
export async function changeFlagSettings(
  context: Context,
  changes: z.output<typeof reviewFlagSettingsChangesShape>,
  version: number | undefined,
): Promise<void> {
  await context.transaction(async (tx) => {
    await reviewFlagSettings.update(within(context, tx), changes, version)
    if (!changes.reviewCompetitors && !changes.reviewNotOffered) return
    await sql`update reviews set looked_version = 0 where account_id = ${tx.accountId}::uuid and looked_version > 0
      and written_at > ${tx.now()}::timestamptz - ${sql.lit(reportableDays)} * interval '1 day'`.execute(
      tx.db,
    )
  })
}
