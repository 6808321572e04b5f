import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'

/** One thing a source of reviews asks for when it is set up. */
export type AskedField = {
  name: string
  of: 'settings' | 'secrets'
  isRequired: boolean
  /**
   * `file` is the text of a key file, `list` one thing per line, `lines` the same where each may hold anything,
   * `directory` one of ours whose sign-in is used, `mailboxes` e-mail channels, `choice` one of some.
   */
  input: 'text' | 'file' | 'list' | 'lines' | 'directory' | 'mailboxes' | 'choice'
  choices: readonly string[]
}

/** What each kind of channel asks for: a part of the program, which does not change while it runs. */
export const askedFieldsOptions = queryOptions({
  queryKey: ['channels', 'asked'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, AskedField[]>> => {
    const { items } = await answer(api.GET('/api/v1/connectors', { signal }))
    return new Map(
      items.map(({ kind, settings, secrets }) => [
        kind,
        [...fieldsIn('settings', settings), ...fieldsIn('secrets', secrets)],
      ]),
    )
  },
})

type Schema = {
  allOf?: Schema[]
  required?: string[]
  properties?: Record<string, Property>
}
type Property = { type?: string; maxLength?: number; format?: string; enum?: string[] }

// From here on a text is the content of a file, not something one types.
const longestTyped = 1_000

function fieldsIn(of: AskedField['of'], schema: unknown): AskedField[] {
  const { allOf = [], properties = {}, required = [] }: Schema = Object(schema)
  const own = Object.entries(properties).map(
    ([name, property]): AskedField => ({
      ...{ name, of, isRequired: required.includes(name) || name === 'directoryId' },
      ...{ input: inputOf(name, property), choices: property.enum ?? [] },
    }),
  )
  return [...own, ...allOf.flatMap((part) => fieldsIn(of, part))]
}

function inputOf(
  name: string,
  { type, maxLength = 0, format, enum: choices }: Property,
): AskedField['input'] {
  if (name === 'directoryId') return 'directory'
  if (name === 'channels') return 'mailboxes'
  if (choices) return 'choice'
  if (type === 'array') return format === 'lines' ? 'lines' : 'list'
  return maxLength >= longestTyped ? 'file' : 'text'
}

/** What of the fields is asked: a platform whose mails are known needs not be described. */
export function fieldsAsked(
  fields: readonly AskedField[],
  typed: Record<string, string>,
): readonly AskedField[] {
  if (!typed.known) return fields
  return fields.filter(({ name, input }) => input !== 'lines' && name !== 'platform' && name !== 'says')
}

const labels: Partial<Record<string, MessageKey>> = {
  account: 'reviews.fieldAccount',
  apiKey: 'reviews.fieldApiKey',
  apiSecret: 'reviews.fieldApiSecret',
  appId: 'reviews.fieldAppId',
  audience: 'reviews.fieldAudience',
  authorBusinessUserId: 'reviews.fieldAuthor',
  businessIds: 'reviews.fieldBusinessIds',
  businessUnitId: 'reviews.fieldBusinessUnit',
  directoryId: 'reviews.fieldDirectory',
  issuerId: 'reviews.fieldIssuer',
  keyId: 'reviews.fieldKeyId',
  locale: 'reviews.fieldLocale',
  packageName: 'reviews.fieldPackage',
  partnerToken: 'reviews.fieldPartnerToken',
  privateKey: 'reviews.fieldPrivateKey',
  replyUrl: 'reviews.fieldReplyUrl',
  serviceAccount: 'reviews.fieldServiceAccount',
  serviceAccountEmail: 'reviews.fieldServiceAccountEmail',
  signingSecret: 'reviews.fieldSigningSecret',
  subscription: 'reviews.fieldSubscription',
  webhookSecret: 'reviews.fieldWebhookSecret',
  authorLabels: 'review-import.fieldAuthorLabels',
  channels: 'review-import.fieldChannels',
  empty: 'review-import.fieldEmpty',
  ends: 'review-import.fieldEnds',
  from: 'review-import.fieldFrom',
  known: 'review-import.fieldKnown',
  manageUrl: 'review-import.fieldManageUrl',
  placeLabels: 'review-import.fieldPlaceLabels',
  platform: 'review-import.fieldPlatform',
  says: 'review-import.fieldSays',
  starsLabels: 'review-import.fieldStarsLabels',
  textLabels: 'review-import.fieldTextLabels',
  titleLabels: 'review-import.fieldTitleLabels',
  urlLabels: 'review-import.fieldUrlLabels',
}

const hints: Partial<Record<string, MessageKey>> = {
  channels: 'review-import.hintChannels',
  from: 'review-import.hintFrom',
  says: 'review-import.hintSays',
}

/** What helps to fill a field in, where there is more to say than its name. */
export function hintOf({ name, input }: AskedField): MessageKey | undefined {
  return hints[name] ?? (input === 'lines' ? 'review-import.hintLines' : undefined)
}

/** How a field is called; by its name in the API where nobody has named it better. */
export function labelOf(name: string): MessageKey | undefined {
  return labels[name]
}

/** What was typed, as the API takes it; what is empty is left out. */
export function givenOf(fields: readonly AskedField[], of: AskedField['of'], typed: Record<string, string>) {
  const own = fields.filter((field) => field.of === of)
  return Object.fromEntries(
    own.flatMap(({ name, input }): [string, string | string[]][] => {
      const text = (typed[name] ?? '').trim()
      if (text === '') return []
      if (input === 'lines') return [[name, linesOf(text)]]
      if (input !== 'list' && input !== 'mailboxes') return [[name, text]]
      return [[name, text.split(/[\s,;]+/).filter(Boolean)]]
    }),
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
