import { z } from 'zod'
import type { Tx } from '../platform/context.ts'

/** How an account works its conversations; stands in `accounts.settings`. */
export const conversationSettingsShape = z.object({
  undoSendSeconds: z.number().int().min(0).max(120).default(10),
  firstResponseMinutes: z.number().int().min(1).max(43_200).default(60),
  resolutionMinutes: z.number().int().min(1).max(525_600).default(1440),
  acknowledges: z.boolean().default(true),
})

export type ConversationSettings = z.infer<typeof conversationSettingsShape>

/** The account's settings, with defaults for what was never set or makes no sense. */
export async function readSettings(tx: Tx): Promise<ConversationSettings> {
  const account = await tx.db
    .selectFrom('accounts')
    .select('settings')
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  return conversationSettingsOf(account.settings)
}

function conversationSettingsOf(settings: unknown): ConversationSettings {
  const parsed = conversationSettingsShape.safeParse(settings)
  return parsed.success ? parsed.data : conversationSettingsShape.parse({})
}
