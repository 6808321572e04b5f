import { z } from 'zod'
import type { Tx } from '../platform/context.ts'

const limits = {
  undoSendSeconds: z
    .number()
    .int()
    .min(0)
    .max(60)
    .meta({ description: 'How long a sent message can be taken back' }),
  firstResponseMinutes: z
    .number()
    .int()
    .min(1)
    .max(43_200)
    .meta({ description: 'Open minutes until the first answer' }),
  resolutionMinutes: z
    .number()
    .int()
    .min(1)
    .max(525_600)
    .meta({ description: 'Open minutes until the matter is solved' }),
  worthFullMinutes: z
    .number()
    .int()
    .min(0)
    .max(1_440)
    .meta({ description: 'Open minutes for which an answer is worth everything' }),
  worthGoneMinutes: z
    .number()
    .int()
    .min(1)
    .max(10_080)
    .meta({ description: 'Open minutes after which it is worth nothing more' }),
  acknowledges: z
    .boolean()
    .meta({ description: 'Whether a new conversation gets a confirmation of receipt' }),
  agentsAddTags: z
    .boolean()
    .meta({ description: 'Whether whoever works a conversation may make a new tag for it' }),
}

/** How an account works its conversations; stands in `accounts.settings`. */
const settingsShape = z.object({
  undoSendSeconds: limits.undoSendSeconds.default(10),
  firstResponseMinutes: limits.firstResponseMinutes.default(60),
  resolutionMinutes: limits.resolutionMinutes.default(1440),
  worthFullMinutes: limits.worthFullMinutes.default(5),
  worthGoneMinutes: limits.worthGoneMinutes.default(60),
  acknowledges: limits.acknowledges.default(true),
  agentsAddTags: limits.agentsAddTags.default(true),
})

export const conversationSettingsShape = z
  .object({ ...limits, version: z.number().int() })
  .meta({ id: 'ConversationSettings' })

export const settingsChangesShape = z.object(limits).partial()

export type ConversationSettings = z.infer<typeof settingsShape>

/** The account's settings, with defaults for what was never set or makes no sense. */
export async function readSettings(tx: Tx): Promise<ConversationSettings> {
  const { settings } = await readAccount(tx)
  return conversationSettingsOf(settings)
}

/** The account's settings with the version a change of them is made against. */
export async function getSettings(tx: Tx): Promise<z.infer<typeof conversationSettingsShape>> {
  const { settings, version } = await readAccount(tx)
  return { ...conversationSettingsOf(settings), version }
}

export function conversationSettingsOf(settings: unknown): ConversationSettings {
  const parsed = settingsShape.safeParse(settings)
  return parsed.success ? parsed.data : settingsShape.parse({})
}

function readAccount(tx: Tx) {
  return tx.db
    .selectFrom('accounts')
    .select(['settings', 'version'])
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
}
