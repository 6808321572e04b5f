import type { Channel } from '../queries.ts'
import { type ChatField, type ChatSettings, readChatSettings, type Texts } from './chat-settings.ts'

/** A web chat as its form holds it. */
export type ChatDraft = ChatSettings & {
  name: string
  locationId: string | null
  departmentId: string | null
}

export function draftOfChat({ name, locationId, departmentId, settings }: Channel): ChatDraft {
  return { name, locationId, departmentId, ...readChatSettings(settings) }
}

/** What a draft says, as the API wants it. */
export function chatOfDraft({ name, locationId, departmentId, ...settings }: ChatDraft) {
  return {
    name: name.trim(),
    locationId,
    departmentId,
    settings: {
      ...settings,
      greetings: written(settings.greetings),
      fields: settings.fields.map((field, place) => ({
        ...field,
        key: field.key || keyFor(field, settings.fields.slice(0, place)),
        labels: written(field.labels),
        options: field.kind === 'select' ? field.options : [],
      })),
      proactive: settings.proactive.map((one) => ({
        ...one,
        texts: written(one.texts),
        pathPrefix: one.pathPrefix.trim() || null,
      })),
      origins: settings.origins.map(originOf),
    },
  }
}

export function newField(): ChatField {
  return { key: '', labels: {}, kind: 'text', options: [], isRequired: false }
}

/** A site as browsers name it, from what somebody typed or copied. */
export function originOf(typed: string): string {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  return URL.canParse(address) ? new URL(address).origin : typed
}

// An e-mail address or a phone number is always found under the same name; others need only differ.
function keyFor({ kind }: ChatField, before: readonly ChatField[]): string {
  const taken = new Set(before.map(({ key }) => key))
  if ((kind === 'email' || kind === 'phone') && !taken.has(kind)) return kind
  return `q${crypto.randomUUID().slice(0, 8)}`
}

function written(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([locale, text]) => (text.trim() ? [[locale, text.trim()]] : [])),
  )
}
