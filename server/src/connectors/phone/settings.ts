import { z } from 'zod'
import type { Channel } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'

/** A number as the world dials it (ITU-T E.164). */
const numberPattern = /^\+[1-9]\d{6,14}$/
const number = z
  .string()
  .trim()
  .transform((typed) => typed.replace(/[\s().-]/g, ''))
  .pipe(z.string().regex(numberPattern, 'must be a number with its country code, such as +390265551234'))

/** What is rung: a number, or a telephone in the house's own network (RFC 3261). */
const line = z
  .string()
  .trim()
  .max(255)
  .transform((typed) => (/^sips?:/i.test(typed) ? typed : typed.replace(/[\s().-]/g, '')))
  .pipe(
    z.union([
      z.string().regex(numberPattern),
      z.string().regex(/^sips?:[\w.!~*'()%+-]{1,100}@[\w.:-]{1,120}(;[\w.=-]{1,60}){0,5}$/i),
    ]),
  )

const unique = <T>(all: readonly T[]) => new Set(all).size === all.length

const numberShape = z.object({
  number,
  /** The first is the number's own; of the others the nearest open one takes the call while that one is closed. */
  locationIds: z.array(z.uuid()).min(1).max(50).refine(unique, 'names a location twice'),
})

const ringingShape = z.object({
  locationId: z.uuid(),
  /** All ring at once; whoever is first has the call. */
  lines: z.array(line).max(10),
})

/** A site that speaks the provider's API. */
const origin = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^https?:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?$/, 'must be a site such as https://api.twilio.com')

/** The settings of a phone channel. Its address is the secret part of the addresses the provider calls. */
export const phoneSettingsShape = z.object({
  account: z
    .string()
    .trim()
    .regex(/^(AC[0-9a-fA-F]{32})?$/, 'must be AC and 32 digits or letters from a to f')
    .default(''),
  apiOrigin: origin.default('https://api.twilio.com'),
  numbers: z
    .array(numberShape)
    .max(500)
    .refine((all) => unique(all.map((one) => one.number)), 'names a number twice')
    .default([]),
  ringing: z
    .array(ringingShape)
    .max(1_000)
    .refine((all) => unique(all.map((one) => one.locationId)), 'names a location twice')
    .default([]),
  ringSeconds: z.number().int().min(5).max(120).default(25),
  /** When nobody answers, the next open location of the number is rung. */
  triesNext: z.boolean().default(false),
  voicemail: z.boolean().default(true),
  voicemailSeconds: z.number().int().min(10).max(600).default(180),
  /** The provider writes down what was said (it does so in English only). */
  transcribes: z.boolean().default(false),
  /** Said before the hours, by language; without one, whose phone it is. */
  greetings: z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().max(500)).default({}),
})

export const phoneSecretsShape = z.object({
  /** Signs what the provider asks us, and opens what it keeps for us. */
  authToken: z.string().trim().min(8).max(200).optional(),
})

export type PhoneSettings = z.infer<typeof phoneSettingsShape>

export function settingsOf(channel: Pick<Channel, 'settings'>): PhoneSettings {
  return phoneSettingsShape.parse(channel.settings)
}

/** The provider's token; undefined while nobody has entered it. */
export function authTokenOf(context: Context, channel: Pick<Channel, 'secrets'>): string | undefined {
  if (!channel.secrets) return undefined
  return phoneSecretsShape.parse(JSON.parse(context.secrets.open(channel.secrets))).authToken
}

export function isNumber(text: string): boolean {
  return numberPattern.test(text)
}

export const keyPattern = /^pk_[a-z2-7]{26}$/
