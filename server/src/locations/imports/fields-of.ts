import type { FieldChange } from '../changes/field-changes.ts'
import type { Judged } from './judge.ts'

/** What taking a judged row does, field by field. */
export function fieldsOf(judged: Judged): FieldChange[] {
  switch (judged.verdict) {
    case 'new':
      return Object.entries(judged.record).map(([field, after]) => ({ field, before: null, after }))
    case 'changed':
    case 'unchanged': {
      const known: Record<string, unknown> = { ...judged.known }
      const changed = Object.entries(judged.changes)
      return changed.map(([field, after]) => ({ field, before: known[field] ?? null, after }))
    }
    case 'faulty':
      return []
  }
}
