import { z } from 'zod'
import { settingsPart } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'
import type { SlaPolicy } from './clocks/policy.ts'
import { policiesIn, policiesOf } from './sla/policies-in.ts'
import { keptTemplatesShape } from './writing/own-words.ts'

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
  nextAnswerMinutes: z
    .number()
    .int()
    .min(1)
    .max(43_200)
    .nullable()
    .meta({ description: 'Open minutes until each later answer; null: none are promised' }),
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
  nextAnswerMinutes: limits.nextAnswerMinutes.default(null),
  resolutionMinutes: limits.resolutionMinutes.default(1440),
  worthFullMinutes: limits.worthFullMinutes.default(5),
  worthGoneMinutes: limits.worthGoneMinutes.default(60),
  acknowledges: limits.acknowledges.default(true),
  agentsAddTags: limits.agentsAddTags.default(true),
  templates: keptTemplatesShape.catch({}).default({}),
})

export const conversationSettingsShape = z
  .object({ ...limits, version: z.number().int() })
  .meta({ id: 'ConversationSettings' })

export const settingsChangesShape = z.object(limits).partial()

export const conversationSettings = settingsPart(settingsShape, 'conversation_settings.updated')

export type ConversationSettings = z.infer<typeof settingsShape>

/** The settings with the policies that come before them. */
export type WorkSettings = ConversationSettings & { policies: readonly SlaPolicy[] }

/** The account's settings, with defaults for what was never set or makes no sense, and its policies. */
export async function readSettings(tx: Tx): Promise<WorkSettings> {
  const { settings, policies } = await tx.db
    .selectFrom('accounts')
    .select('settings')
    .select(policiesIn(tx.accountId).as('policies'))
    .where('id', '=', tx.accountId)
    .executeTakeFirstOrThrow()
  return workSettingsOf(settings, policies)
}

/** @param policies what `policiesIn` selected */
export function workSettingsOf(settings: unknown, policies: unknown): WorkSettings {
  return { ...conversationSettings.of(settings), policies: policiesOf(policies) }
}
