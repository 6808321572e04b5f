import type { Condition } from '../filter/shape.ts'

/** A named thing a search asks for by (part of) its name. */
export type Named = { kind: 'location' | 'department' | 'assignee' | 'tag' | 'channel'; name: string }

export type SearchQuery = {
  /** Each may be the beginning of a word. */
  words: string[]
  /** Words that follow each other, exactly so. */
  phrases: string[][]
  conditions: Condition[]
  named: Named[]
}

const mostWords = 12
const mostOthers = 12

/**
 * Reads what somebody typed into the search: words, "exact phrases", and filters as most mail programs know them
 * (`from: location: department: assignee: tag: channel: is: has: before: after:`). What is no filter is words; nothing
 * else in it is an operator.
 */
export function readQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], phrases: [], conditions: [], named: [] }
  for (const [, filter, quoted, bare = ''] of text.matchAll(/(?:(\p{L}+):)?(?:"([^"]*)"|(\S+))/gu)) {
    const value = (quoted ?? bare).trim()
    if (filter && value && takeFilter(query, filter.toLowerCase(), value)) continue
    const words = wordsOf(filter ? `${filter} ${value}` : value)
    if (quoted !== undefined && words.length > 0) query.phrases.push(words)
    else query.words.push(...words)
  }
  return {
    words: query.words.slice(0, mostWords),
    phrases: query.phrases.slice(0, mostOthers),
    conditions: query.conditions.slice(0, mostOthers),
    named: query.named.slice(0, mostOthers),
  }
}

/** The words of a text; nothing in it is an operator. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')
}

const namedKinds: Record<string, Named['kind']> = {
  location: 'location',
  department: 'department',
  assignee: 'assignee',
  to: 'assignee',
  tag: 'tag',
  channel: 'channel',
}

const states: Record<string, Condition> = {
  open: { field: 'status', op: 'is', value: ['open'] },
  waiting: { field: 'status', op: 'is', value: ['waiting'] },
  snoozed: { field: 'status', op: 'is', value: ['snoozed'] },
  resolved: { field: 'status', op: 'is', value: ['resolved'] },
  spam: { field: 'status', op: 'is', value: ['spam'] },
  unread: { field: 'isUnread', op: 'is', value: true },
  mine: { field: 'assignee', op: 'is', value: ['me'] },
  unassigned: { field: 'assignee', op: 'isEmpty' },
  overdue: { field: 'clock', op: 'is', value: ['overdue'] },
  followed: { field: 'follower', op: 'is', value: ['me'] },
  low: { field: 'priority', op: 'is', value: ['low'] },
  high: { field: 'priority', op: 'is', value: ['high'] },
  urgent: { field: 'priority', op: 'is', value: ['urgent'] },
}

const havings: Record<string, Condition> = {
  attachment: { field: 'hasAttachments', op: 'is', value: true },
  attachments: { field: 'hasAttachments', op: 'is', value: true },
  failure: { field: 'hasFailure', op: 'is', value: true },
  tag: { field: 'tag', op: 'isNotEmpty' },
  assignee: { field: 'assignee', op: 'isNotEmpty' },
}

function takeFilter(query: SearchQuery, filter: string, value: string): boolean {
  const kind = namedKinds[filter]
  if (kind) query.named.push({ kind, name: value })
  const condition = kind ? undefined : conditionOf(filter, value)
  if (condition) query.conditions.push(condition)
  return kind !== undefined || condition !== undefined
}

function conditionOf(filter: string, value: string): Condition | undefined {
  switch (filter) {
    case 'from':
      return { field: 'customer', op: 'contains', value: value.slice(0, 200) }
    case 'subject':
      return { field: 'subject', op: 'contains', value: value.slice(0, 200) }
    case 'is':
      return states[value.toLowerCase()]
    case 'has':
      return havings[value.toLowerCase()]
    case 'before':
    case 'after': {
      const at = momentOf(value)
      return at === undefined ? undefined : { field: 'lastMessageAt', op: filter, value: at }
    }
    default:
      return undefined
  }
}

/** A day (2026-03-01), or so long ago: 7d, 12h. */
function momentOf(value: string): string | undefined {
  const [, count, unit] = /^(\d{1,4})([dh])$/i.exec(value) ?? []
  if (count && unit) return unit.toLowerCase() === 'd' ? `-P${Number(count)}D` : `-PT${Number(count)}H`
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
  return isDay ? `${value}T00:00:00Z` : undefined
}
