import type { ForeignConversation, ForeignMessage } from './foreign.ts'

/** What a record holds, by name; nothing is promised of any of it. */
export type Fields = Record<string, unknown>

/** The fields of anything; none when it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** The first of these fields that says something, as text. */
export function textIn(fields: Fields, ...names: string[]): string {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  }
  return ''
}

/** The same, or null: ids are numbers or texts. */
export function idIn(fields: Fields, ...names: string[]): string | null {
  return textIn(fields, ...names) || null
}

/** What lies one level deeper. */
export function innerIn(fields: Fields, ...names: string[]): Fields {
  return names.reduce((inner, name) => fieldsOf(inner[name]), fields)
}

/** A list, or one thing as a list of one. */
export function listIn(fields: Fields, ...names: string[]): unknown[] {
  for (const name of names) {
    const value = fields[name]
    if (Array.isArray(value)) return value
    if (typeof value === 'object' && value !== null) return Object.values(value).flat()
  }
  return []
}

export function flagIn(fields: Fields, name: string): boolean {
  const value = fields[name]
  return value === true || value === 1 || value === '1' || value === 'true'
}

/** Texts of a list; what has a name or an address gives that. */
export function textsIn(fields: Fields, ...names: string[]): string[] {
  const given = names.map((name) => fields[name]).find((value) => value !== undefined && value !== null)
  const list = typeof given === 'string' ? given.split(/[,;]/) : listIn({ given }, 'given')
  return list
    .map((one) =>
      typeof one === 'object'
        ? textIn(fieldsOf(one), 'name', 'email', 'address', 'value')
        : textIn({ one }, 'one'),
    )
    .filter((one) => one !== '')
}

/** A moment as ISO 8601: given as such, as seconds since 1970, or as a database writes it, in UTC. */
export function timeIn(fields: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'number' && value > 0) return isoOf(value > 1e11 ? value : value * 1000)
    if (typeof value !== 'string' || value.trim() === '') continue
    if (/^\d{9,11}$/.test(value)) return isoOf(Number(value) * 1000)
    const plain = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?)(?: UTC)?$/.exec(value.trim())
    return isoOf(Date.parse(plain ? `${plain[1]}T${plain[2]}Z` : value))
  }
  return null
}

function isoOf(ms: number): string | null {
  const date = new Date(ms)
  const year = date.getUTCFullYear()
  return year >= 1980 && year < 2200 ? date.toISOString() : null
}

/** A whole name of its parts. */
export function nameIn(fields: Fields): string {
  const parts = [textIn(fields, 'first_name', 'firstName'), textIn(fields, 'last_name', 'lastName')]
  return textIn(fields, 'name', 'display_name') || parts.filter(Boolean).join(' ')
}

export const emptyConversation: ForeignConversation = {
  subject: '',
  status: '',
  priority: '',
  groupId: null,
  assigneeId: null,
  assigneeEmail: '',
  organizationId: null,
  inboxId: null,
  address: '',
  requester: { id: null, name: '', email: '', phone: '' },
  createdAt: null,
  updatedAt: null,
  snoozedUntil: null,
  tags: [],
  fields: {},
  cc: [],
  messages: [],
}

export const emptyMessage: Omit<ForeignMessage, 'id'> = {
  kind: 'public',
  authorId: null,
  authorName: '',
  authorEmail: '',
  at: null,
  text: '',
  html: null,
  messageId: null,
  cc: [],
  attachments: [],
}

/** A text that is HTML where it looks like it. */
export function bodyOf(text: string): { text: string; html: string | null } {
  return /<\/?(?:p|br|div|span|a|b|i|strong|em|ul|ol|li|table|img|blockquote|h[1-6])\b[^>]*>/i.test(text)
    ? { text: '', html: text }
    : { text, html: null }
}
