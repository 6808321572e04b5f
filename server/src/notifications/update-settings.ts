import type { z } from 'zod'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { lookAgain } from './gather.ts'
import { kinds } from './kinds.ts'
import { ownMember } from './own-member.ts'
import { type Choices, choicesOf, readSettings } from './settings.ts'
import type { notificationSettingsChangesShape } from './shapes.ts'

type SettingsChanges = z.infer<typeof notificationSettingsChangesShape>

/**
 * Changes how a member hears of things, from now on; what waits for the end of quiet hours is looked at anew.
 * @param version the version the change was made against
 * @throws AppError forbidden for programs, stale
 */
export async function updateSettings(
  context: Context,
  { choices = {}, quiet = {}, letters = {} }: SettingsChanges,
  version: number | undefined,
): Promise<void> {
  const { id } = ownMember(context.actor)
  await context.transaction(async (tx) => {
    await ensureSettings(tx, id)
    const before = await readSettings(tx, id)
    // What nobody has changed yet is version 0 to whoever reads it.
    if (version !== undefined && Math.max(version, 1) !== before.version)
      throw new AppError('stale', 'Your settings were changed elsewhere meanwhile. Load them again.', {
        key: 'stale',
      })
    await tx.db
      .updateTable('notificationSettings')
      .set({
        choices: JSON.stringify(merged(before.choices, choices)),
        quiet: JSON.stringify({ ...before.quiet, ...quiet }),
        letters: JSON.stringify({ ...before.letters, ...letters }),
        version: before.version + 1,
      })
      .where('accountId', '=', tx.accountId)
      .where('memberId', '=', id)
      .execute()
    await lookAgain(tx, id)
  })
}

function merged(before: Choices, changes: NonNullable<SettingsChanges['choices']>): Choices {
  return choicesOf(Object.fromEntries(kinds.map((kind) => [kind, { ...before[kind], ...changes[kind] }])))
}

// Made before it is held, so that two first changes wait for each other too.
async function ensureSettings(tx: Tx, memberId: string): Promise<void> {
  await tx.db
    .insertInto('notificationSettings')
    .values({ accountId: tx.accountId, memberId })
    .onConflict((row) => row.doNothing())
    .execute()
  await tx.db
    .selectFrom('notificationSettings')
    .select('memberId')
    .where('accountId', '=', tx.accountId)
    .where('memberId', '=', memberId)
    .forUpdate()
    .execute()
}
