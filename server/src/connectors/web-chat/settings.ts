import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'

/** A text by language; where a language is missing, the brand's own is said. */
const texts = z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().max(500))
const key = z
  .string()
  .trim()
  .regex(/^[a-zA-Z][\w-]{0,39}$/, 'must be a short name of letters and digits')

const fieldShape = z.object({
  key,
  labels: texts,
  kind: z.enum(['text', 'email', 'phone', 'select', 'checkbox']),
  options: z.array(z.string().trim().min(1).max(100)).max(30).default([]),
  isRequired: z.boolean().default(false),
})

const proactiveShape = z.object({
  id: z.string().trim().min(1).max(60),
  texts,
  afterSeconds: z.number().int().min(0).max(3_600).default(20),
  /** Only on pages whose path begins so. */
  pathPrefix: z.string().trim().max(300).nullable().default(null),
  /** Only for these places; none: for all. */
  locationIds: z.array(z.uuid()).max(200).default([]),
})

/** A site as browsers name it. */
const originShape = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^https?:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?$/, 'must be a site such as https://shop.example')

/** The settings of a web chat. Its key is the channel's address; several chats are several channels. */
export const webChatSettingsShape = z.object({
  greetings: texts.default({}),
  /** Asked before the first message. */
  fields: z.array(fieldShape).max(10).default([]),
  proactive: z.array(proactiveShape).max(20).default([]),
  /** Sites that may show it; none: all. */
  origins: z.array(originShape).max(50).default([]),
  side: z.enum(['start', 'end']).default('end'),
  acceptsFiles: z.boolean().default(true),
  /** After how long without a connection a visitor has left, and an answer goes to their mailbox as well. */
  awaySeconds: z.number().int().min(15).max(3_600).default(60),
})

export const webChatSecretsShape = z.object({
  /** Signs who a visitor is at the site (HS256). */
  identitySecret: z.string().min(16).max(200).optional(),
})

export type WebChatSettings = z.infer<typeof webChatSettingsShape>

export function settingsOf(channel: Pick<Channel, 'settings'>): WebChatSettings {
  return webChatSettingsShape.parse(channel.settings)
}

/** What identities are signed with; undefined while nobody has made it. */
export function identitySecretOf(context: Context, channel: Pick<Channel, 'secrets'>): string | undefined {
  if (!channel.secrets) return undefined
  return webChatSecretsShape.parse(JSON.parse(context.secrets.open(channel.secrets))).identitySecret
}

/** A text in a language, else in the brand's, else in any it is written in. */
export function textIn(given: Record<string, string>, locale: string, defaultLocale: string): string {
  return given[locale] || given[defaultLocale] || Object.values(given).find(Boolean) || ''
}

export const keyPattern = /^wk_[a-z2-7]{26}$/
