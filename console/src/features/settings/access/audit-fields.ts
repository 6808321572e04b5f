import type { AuditEntry } from './queries.ts'

type ChangedField = { name: string; before: string; after: string }

const longestValue = 240

/** What an entry says was changed, field by field, as text. */
export function changedFields({ before, after }: Pick<AuditEntry, 'before' | 'after'>): ChangedField[] {
  const [old, fresh] = [flatten(before), flatten(after)]
  const names = [...new Set([...old.keys(), ...fresh.keys()])]
  return names
    .map((name) => ({ name, before: old.get(name) ?? '', after: fresh.get(name) ?? '' }))
    .filter((field) => field.before !== field.after)
}

/** The name of what the change was about, when the entry tells it. */
export function subjectName({ before, after }: Pick<AuditEntry, 'before' | 'after'>): string | undefined {
  const name = [after?.name, before?.name, after?.email, before?.email].find((one) => typeof one === 'string')
  return typeof name === 'string' && name !== '' ? name : undefined
}

/** Nested values by their path; lists stay in one piece. */
function flatten(value: Record<string, unknown> | null, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, inner] of Object.entries(value ?? {})) {
    const at = path ? `${path}.${name}` : name
    if (isRecord(inner)) for (const [deep, text] of flatten(inner, at)) found.set(deep, text)
    else found.set(at, textOf(inner))
  }
  return found
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text
}
