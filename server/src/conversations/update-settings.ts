import { type Context, within } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { type ConversationSettings, conversationSettings } from './settings.ts'

/** What the clocks of conversations without a policy hang on. */
const promises = [
  'firstResponseMinutes',
  'nextAnswerMinutes',
  'resolutionMinutes',
  'worthFullMinutes',
  'worthGoneMinutes',
] as const

/**
 * Changes how conversations are worked. Clocks that run are planned anew by what is promised now.
 * @throws AppError forbidden, stale, invalid when a solution would be due before the first answer
 */
export async function updateSettings(
  context: Context,
  changes: Partial<ConversationSettings>,
  version?: number,
): Promise<void> {
  await context.transaction(async (tx) => {
    if (promises.some((name) => name in changes)) tx.enqueue('conversations.replanAll', {})
    await change(within(context, tx), changes, version)
  })
}

async function change(
  context: Context,
  changes: Partial<ConversationSettings>,
  version?: number,
): Promise<void> {
  const change = (before: ConversationSettings) => refuseDisorder({ ...before, ...changes })
  await conversationSettings.update(context, change, version)
}

function refuseDisorder(after: ConversationSettings): ConversationSettings {
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
}
