import type { Condition, Filter } from './shape.ts'

/** What is known of a conversation without asking the database: what lasting filters may be about. */
export type ConversationFacts = {
  priority: string
  channel: string
  medium: string
  location: string | null
  region: string | null
  department: string | null
  language: string | null
  /** Of a public review. */
  stars: number | null
  tag: readonly string[]
  /** The brand's own fields by id, as they are stored. */
  fields: Readonly<Record<string, string>>
}

/** Fields whose answer changes only when the conversation does: not with time, and not with who asks. */
export const lastingFields = [
  'priority',
  'channel',
  'medium',
  'location',
  'region',
  'department',
  'language',
  'stars',
  'tag',
] as const

/** Whether a filter of lasting fields holds, as `compileFilter` would have the database say. */
export function holds(filter: Filter, facts: ConversationFacts): boolean {
  if ('field' in filter) return answers(filter, facts)
  if ('all' in filter) return filter.all.every((part) => holds(part, facts))
  // A group with nothing in it asks for nothing.
  if ('any' in filter) return filter.any.length === 0 || filter.any.some((part) => holds(part, facts))
  return !filter.none.some((part) => holds(part, facts))
}

function answers(condition: Condition, facts: ConversationFacts): boolean {
  const { op } = condition
  const values = valuesOf(condition.field, facts)
  if (op === 'isEmpty') return values.length === 0
  if (op === 'isNotEmpty') return values.length > 0
  const isNegative = op === 'isNot' || op === 'containsNot'
  return compares(condition, values) !== isNegative
}

function compares({ op, value }: Condition, values: readonly string[]): boolean {
  const [stored = ''] = values
  if (Array.isArray(value))
    return value.some((one) => (one === null ? values.length === 0 : values.includes(one)))
  switch (typeof value) {
    case 'boolean':
      return (stored === 'true') === value
    case 'number':
      if (values.length === 0) return false
      if (op === 'less') return Number(stored) < value
      return op === 'more' ? Number(stored) > value : Number(stored) === value
    case 'string':
      return op === 'is' || op === 'isNot'
        ? plain(stored) === plain(value)
        : plain(stored).includes(plain(value))
    default:
      return false
  }
}

function valuesOf(field: string, facts: ConversationFacts): readonly string[] {
  const own = /^custom:(.+)$/.exec(field)?.[1]
  if (own) return some(facts.fields[own])
  const name = lastingFields.find((one) => one === field)
  if (!name) return []
  return name === 'tag' ? facts.tag : some(facts[name]?.toString())
}

function some(value: string | null | undefined): string[] {
  return value === null || value === undefined || value === '' ? [] : [value]
}

// What unaccent writes apart although Unicode does not take it apart.
const letters: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' },
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþħı]/g, (letter) => letters[letter] ?? letter)
}
