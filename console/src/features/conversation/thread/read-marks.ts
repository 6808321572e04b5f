import type { MessageKey } from '../../../lib/message-keys.ts'

export type Sentence = { key: MessageKey; values: Record<string, string> }

const prioritySentences: Record<string, MessageKey> = {
  urgent: 'marks.didPriorityUrgent',
  high: 'marks.didPriorityHigh',
  normal: 'marks.didPriorityNormal',
  low: 'marks.didPriorityLow',
}

/** What was marked on a conversation, as sentences: its tags, priority, fields and the name of its status. */
export function readMarks({ tags, priority, fields, statusName }: Record<string, unknown>): Sentence[] {
  const prioritySentence = prioritySentences[String(priority)]
  return [
    ...tagSentences(tags),
    ...(prioritySentence ? [{ key: prioritySentence, values: {} }] : []),
    ...(Array.isArray(fields) ? fields.flatMap(fieldSentence) : []),
    ...statusSentences(statusName),
  ]
}

function tagSentences(tags: unknown): Sentence[] {
  const { added, removed } = { added: [], removed: [], ...objectOf(tags) }
  const said = [
    { key: 'marks.didAddTags', names: namesOf(added) },
    { key: 'marks.didRemoveTags', names: namesOf(removed) },
  ] as const
  return said.flatMap(({ key, names }) => (names ? [{ key, values: { names } }] : []))
}

function namesOf(tags: unknown): string {
  return Array.isArray(tags) ? tags.map((tag) => String(objectOf(tag).name)).join(', ') : ''
}

function fieldSentence(change: unknown): Sentence[] {
  const { name, value } = { name: '', value: null, ...objectOf(change) }
  const field = String(name)
  if (value === true) return [{ key: 'marks.didTickField', values: { field } }]
  if (value === false) return [{ key: 'marks.didUntickField', values: { field } }]
  if (value === null) return [{ key: 'marks.didClearField', values: { field } }]
  return [{ key: 'marks.didSetField', values: { field, value: String(value) } }]
}

function statusSentences(name: unknown): Sentence[] {
  if (name === undefined) return []
  return typeof name === 'string'
    ? [{ key: 'marks.didStatus', values: { name } }]
    : [{ key: 'marks.didPlainStatus', values: {} }]
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
