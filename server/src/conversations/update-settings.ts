import { changeSettings } from '../accounts/index.ts'
import type { Context } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { type ConversationSettings, conversationSettingsOf } from './settings.ts'

/**
 * Changes how conversations are worked. Due times that run already stay: a change counts from the next turn on.
 * @throws AppError forbidden, stale, invalid when a solution would be due before the first answer
 */
export async function updateSettings(
  context: Context,
  changes: Partial<ConversationSettings>,
  version?: number,
): Promise<void> {
  await changeSettings(context, {
    action: 'conversation_settings.updated',
    read: conversationSettingsOf,
    change(before) {
      const after = { ...before, ...changes }
      if (after.resolutionMinutes < after.firstResponseMinutes)
        throw new AppError('invalid', 'The solution cannot be due before the first answer.', {
          key: 'resolutionBeforeAnswer',
          field: 'resolutionMinutes',
        })
      if (after.worthGoneMinutes <= after.worthFullMinutes)
        throw new AppError('invalid', 'An answer cannot lose all its worth before it begins to lose any.', {
          key: 'worth_order',
          field: 'worthGoneMinutes',
        })
      return after
    },
    version,
  })
}
