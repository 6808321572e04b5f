import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'

/** One thing a source of reviews asks for when it is set up. */
export type AskedField = {
  name: string
  of: 'settings' | 'secrets'
  isRequired: boolean
  /** `file` is the text of a key file, `list` one thing per line, `directory` one of ours whose sign-in is used. */
  input: 'text' | 'file' | 'list' | 'directory'
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
  properties?: Record<string, { type?: string; maxLength?: number; default?: unknown }>
}

// From here on a text is the content of a file, not something one types.
const longestTyped = 1_000

function fieldsIn(of: AskedField['of'], schema: unknown): AskedField[] {
  const { allOf = [], properties = {}, required = [] }: Schema = Object(schema)
  const own = Object.entries(properties).map(
    ([name, { type, maxLength = 0 }]): AskedField => ({
      ...{ name, of, isRequired: required.includes(name) || name === 'directoryId' },
      input:
        name === 'directoryId'
          ? 'directory'
          : type === 'array'
            ? 'list'
            : maxLength >= longestTyped
              ? 'file'
              : 'text',
    }),
  )
  return [...own, ...allOf.flatMap((part) => fieldsIn(of, part))]
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
      if (input !== 'list') return [[name, text]]
      return [[name, text.split(/[\s,;]+/).filter(Boolean)]]
    }),
  )
}
