import { listOf, namesOf, numberOf, textOf } from '../read-settings.ts'
/** language → text; an empty one is not kept. */
export type Texts = Record<string, string>

export const fieldKinds = ['text', 'email', 'phone', 'select', 'checkbox'] as const
export type FieldKind = (typeof fieldKinds)[number]

export type ChatField = {
  key: string
  labels: Texts
  kind: FieldKind
  options: string[]
  isRequired: boolean
}

export type ChatInvitation = {
  id: string
  texts: Texts
  afterSeconds: number
  pathPrefix: string
  locationIds: string[]
}

/** What a web chat keeps as its settings (GET /api/v1/connectors tells their JSON Schema). */
export type ChatSettings = {
  greetings: Texts
  fields: ChatField[]
  proactive: ChatInvitation[]
  origins: string[]
  side: 'start' | 'end'
  acceptsFiles: boolean
  awaySeconds: number
}

/** The settings of a channel, value by value: the API says only that they are an object. */
export function readChatSettings(settings: Record<string, unknown> | null): ChatSettings {
  const { greetings, fields, proactive, origins, side, acceptsFiles, awaySeconds } = settings ?? {}
  return {
    greetings: textsIn(greetings),
    fields: listOf(fields).map((field) => ({
      key: textOf(field.key),
      labels: textsIn(field.labels),
      kind: fieldKinds.find((kind) => kind === field.kind) ?? 'text',
      options: namesOf(field.options),
      isRequired: field.isRequired === true,
    })),
    proactive: listOf(proactive).map((one) => ({
      id: textOf(one.id),
      texts: textsIn(one.texts),
      afterSeconds: numberOf(one.afterSeconds, 20),
      pathPrefix: textOf(one.pathPrefix),
      locationIds: namesOf(one.locationIds),
    })),
    origins: namesOf(origins),
    side: side === 'start' ? 'start' : 'end',
    acceptsFiles: acceptsFiles !== false,
    awaySeconds: numberOf(awaySeconds, 60),
  }
}

/** The languages anything of a chat is written in. */
export function languagesOf({ greetings, fields, proactive }: ChatSettings): string[] {
  const all = [greetings, ...fields.map(({ labels }) => labels), ...proactive.map(({ texts }) => texts)]
  return [...new Set(all.flatMap((texts) => Object.keys(texts)))]
}

function textsIn(value: unknown): Texts {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).map(([locale, text]) => [locale, textOf(text)]))
}
