import type { Context } from '../platform/context.ts'

const keptMs = 60 * 24 * 3_600_000

/** Forgets what members were told of two months ago, read or not, and how it went out. */
export async function forgetOldNotifications(context: Context): Promise<void> {
  const before = new Date(context.now().getTime() - keptMs)
  await context.transaction(async (tx) => {
    await tx.db
      .deleteFrom('notifications')
      .where('accountId', '=', tx.accountId)
      .where('lastAt', '<', before)
      .execute()
    await tx.db
      .deleteFrom('notificationLetters')
      .where('accountId', '=', tx.accountId)
      .where('createdAt', '<', before)
      .execute()
  })
}
