import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { customField, type Field, fields, type Sql } from './fields.ts'
import { type Condition, conditionsIn, type Filter } from './shape.ts'

const deepest = 5
const mostConditions = 60

/**
 * A filter as SQL over `conversations`, as whoever asks means it ("me" is them, times count from now).
 * @throws AppError invalid, naming the part that makes no sense
 */
export async function compileFilter(tx: Tx, filter: Filter): Promise<Sql> {
  const conditions = conditionsIn(filter)
  if (conditions.length > mostConditions) throw faulty('filter', 'tooMany', String(mostConditions))
  const custom = await readCustomKinds(tx, conditions)
  // No question is about what is said with third parties: that belongs to the conversation it is about.
  return sql`(conversations.side_of_id is null and ${compilePart(tx, filter, { custom, depth: 1 })})`
}

type Known = { custom: ReadonlyMap<string, string>; depth: number }

function compilePart(tx: Tx, part: Filter, known: Known): Sql {
  if ('field' in part) return sql`(${compileCondition(tx, part, fieldOf(part, known))})`
  if (known.depth > deepest) throw faulty('filter', 'tooDeep', String(deepest))
  const inner = (parts: Filter[]) =>
    parts.map((one) => compilePart(tx, one, { ...known, depth: known.depth + 1 }))
  if ('all' in part) return joined(inner(part.all), 'and')
  if ('any' in part) return joined(inner(part.any), 'or')
  return part.none.length === 0 ? sql`true` : sql`not coalesce(${joined(inner(part.none), 'or')}, false)`
}

// A group with nothing in it asks for nothing.
function joined(parts: Sql[], word: 'and' | 'or'): Sql {
  return parts.length === 0 ? sql`true` : sql`(${sql.join(parts, sql.raw(` ${word} `))})`
}

function fieldOf({ field }: Condition, { custom }: Known): Field {
  const own = /^custom:(.+)$/.exec(field)?.[1]
  const kind = own && custom.get(own)
  const found = own ? kind && customField(own, kind) : fields[field]
  if (!found) throw faulty(field, 'unknownField')
  return found
}

const texts = z.array(z.string().nullable())

function compileCondition(tx: Tx, condition: Condition, field: Field): Sql {
  const { op, value } = condition
  const isNegative = op === 'isNot' || op === 'containsNot' || op === 'isNotEmpty'
  const asked = positive(tx, condition, field)
  // What is not known is not what was asked for.
  return isNegative ? sql`not coalesce(${asked}, false)` : asked

  function positive(tx: Tx, { field: name }: Condition, field: Field): Sql {
    const isEmptiness = op === 'isEmpty' || op === 'isNotEmpty'
    switch (field.kind) {
      case 'choice':
        if (isEmptiness) return field.isNone ?? sql`false`
        if (op !== 'is' && op !== 'isNot') break
        return choiceOf(tx, name, field, value)
      case 'text':
        if (isEmptiness) return sql`${field.text} = ''`
        if (op !== 'contains' && op !== 'containsNot' && op !== 'is' && op !== 'isNot') break
        if (typeof value !== 'string' || value.trim() === '') throw faulty(name, 'needsText')
        return op === 'is' || op === 'isNot'
          ? sql`plain_text(${field.text}) = plain_text(${value})`
          : sql`position(plain_text(${value}) in plain_text(${field.text})) > 0`
      case 'time':
        if (isEmptiness) return sql`${field.time} is null`
        if (op === 'before') return sql`${field.time} < ${momentOf(tx, name, value)}::timestamptz`
        if (op === 'after') return sql`${field.time} >= ${momentOf(tx, name, value)}::timestamptz`
        break
      case 'number':
        if (isEmptiness) return sql`${field.number} is null`
        if (typeof value !== 'number') throw faulty(name, 'needsNumber')
        if (op === 'less') return sql`${field.number} < ${value}::float8`
        if (op === 'more') return sql`${field.number} > ${value}::float8`
        if (op === 'is' || op === 'isNot') return sql`${field.number} = ${value}::float8`
        break
      case 'flag':
        if (op !== 'is' && op !== 'isNot') break
        if (typeof value !== 'boolean') throw faulty(name, 'needsYesOrNo')
        return value ? field.flag(tx) : sql`not ${field.flag(tx)}`
    }
    throw faulty(name, 'cannotCompare', op)
  }
}

function choiceOf(tx: Tx, name: string, field: Extract<Field, { kind: 'choice' }>, value: unknown): Sql {
  const given = texts.safeParse(value)
  if (!given.success) throw faulty(name, 'needsChoices')
  const values = given.data.filter((one) => one !== null)
  for (const one of values) {
    if (field.known && !field.known.includes(one)) throw faulty(name, 'noChoice', one)
    if (field.isId && one !== 'me' && !z.uuid().safeParse(one).success) throw faulty(name, 'noId', one)
  }
  const among = values.length > 0 ? [field.among(values, tx)] : []
  const none = given.data.includes(null) ? [field.isNone ?? sql<boolean>`false`] : []
  return sql`(${sql.join([...among, ...none], sql` or `)})`
}

// A duration from now in days, hours and minutes (ISO 8601): -P7D, PT30M.
const durationShape = /^([+-]?)P(?=\w)(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/
const instantShape = z.iso.datetime({ offset: true })

function momentOf(tx: Tx, name: string, value: unknown): Date {
  if (instantShape.safeParse(value).success) return new Date(String(value))
  const [isDuration, sign, days = '0', hours = '0', minutes = '0'] = durationShape.exec(String(value)) ?? []
  if (isDuration === undefined) throw faulty(name, 'needsTime', String(value))
  const span = (Number(days) * 1_440 + Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(tx.now().getTime() + (sign === '-' ? -span : span))
}

async function readCustomKinds(tx: Tx, conditions: readonly Condition[]): Promise<Map<string, string>> {
  const asked = conditions.flatMap(({ field }) => /^custom:(.+)$/.exec(field)?.[1] ?? [])
  const ids = asked.filter((one) => z.uuid().safeParse(one).success)
  if (ids.length === 0) return new Map()
  const rows = await tx.db
    .selectFrom('customFields')
    .select(['id', 'kind'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row.kind]))
}

const reasons = {
  tooMany: 'it may have {value} conditions at most',
  tooDeep: 'groups may stand {value} deep in each other at most',
  unknownField: 'there is no such field',
  needsText: 'it needs a text',
  needsNumber: 'it needs a number',
  needsYesOrNo: 'it needs true or false',
  needsChoices: 'it needs a list of choices',
  needsTime: '"{value}" is neither a time (2026-03-02T09:00:00Z) nor a duration from now (-P7D)',
  cannotCompare: 'it cannot be compared with "{value}"',
  noChoice: '"{value}" is none of its choices',
  noId: '"{value}" is no id',
} as const

function faulty(field: string, reason: keyof typeof reasons, value = ''): AppError {
  const why = reasons[reason].replace('{value}', value)
  return new AppError('invalid', `This filter does not work: ${field}: ${why}.`, {
    key: 'filter_invalid',
    values: { field, reason, value },
  })
}
