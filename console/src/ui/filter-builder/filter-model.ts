import type { components } from '@vicino/sdk'

export type Filter = components['schemas']['ConversationFilter']
export type Condition = components['schemas']['FilterCondition']
export type Joint = 'all' | 'any' | 'none'
export type Group = { joint: Joint; parts: Part[]; key: number }
/** One line of the builder; `key` keeps it the same line while others come and go. */
export type Line = { field: string; op: Condition['op']; value: Condition['value']; key: number }
export type Part = Line | Group

let keys = 0
const nextKey = () => (keys += 1)

export function isGroup(part: Part): part is Group {
  return 'joint' in part
}

/** A line as it begins; what it asks for is chosen next. */
export function newLine(field = 'location', op: Condition['op'] = 'is', value?: Condition['value']): Line {
  return { field, op, value, key: nextKey() }
}

export function newGroup(joint: Joint = 'any', parts: Part[] = [newLine()]): Group {
  return { joint, parts, key: nextKey() }
}

/** A filter as lines in groups, as the builder shows it. */
export function toGroup(filter: Filter | undefined): Group {
  if (!filter) return newGroup('all')
  const part = toPart(filter)
  return isGroup(part) ? part : newGroup('all', [part])
}

function toPart(filter: Filter): Part {
  if ('field' in filter) return newLine(filter.field, filter.op, filter.value)
  if ('all' in filter) return newGroup('all', filter.all.map(toPart))
  if ('any' in filter) return newGroup('any', filter.any.map(toPart))
  return newGroup('none', filter.none.map(toPart))
}

/** What the builder shows as a filter; lines that are not finished and groups with nothing in them are left out. */
export function toFilter(group: Group): Filter | undefined {
  const parts = group.parts.flatMap((part) => (isGroup(part) ? (toFilter(part) ?? []) : finished(part)))
  if (parts.length === 0) return undefined
  if (group.joint === 'any') return { any: parts }
  return group.joint === 'none' ? { none: parts } : { all: parts }
}

function finished({ field, op, value }: Line): Condition[] {
  if (op === 'isEmpty' || op === 'isNotEmpty') return [{ field, op }]
  const isMissing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  return isMissing ? [] : [{ field, op, value }]
}

/** Replaces a part, wherever it stands; undefined takes it away. */
export function withPart(group: Group, key: number, part: Part | undefined): Group {
  const parts = group.parts.flatMap((one) => {
    if (one.key === key) return part ?? []
    return isGroup(one) ? withPart(one, key, part) : one
  })
  return { ...group, parts }
}

/** Reads a filter out of an address. */
export function filterIn(text: string | undefined): Filter | undefined {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** How many conditions a filter has. */
export function countConditions(filter: Filter | undefined): number {
  if (!filter) return 0
  if ('field' in filter) return 1
  const parts = 'all' in filter ? filter.all : 'any' in filter ? filter.any : filter.none
  return parts.reduce((sum, part) => sum + countConditions(part), 0)
}
