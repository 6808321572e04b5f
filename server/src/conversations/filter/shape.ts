import { z } from 'zod'
import { AppError } from '../../platform/errors.ts'

const operators = [
  'is',
  'isNot',
  'contains',
  'containsNot',
  'before',
  'after',
  'less',
  'more',
  'isEmpty',
  'isNotEmpty',
] as const

const valueShape = z.union([
  z.array(z.string().max(200).nullable()).min(1).max(200),
  z.string().max(500),
  z.number(),
  z.boolean(),
])

export const conditionShape = z
  .strictObject({
    field: z
      .string()
      .max(60)
      .meta({ description: 'A field of conversations, or custom:<id> for one of the brand’s own' }),
    op: z.enum(operators),
    value: valueShape.optional().meta({
      description: 'Choices as a list (null for none), times as ISO 8601 or as a duration from now (-P7D)',
    }),
  })
  .meta({ id: 'FilterCondition' })

export type Condition = z.infer<typeof conditionShape>
export type Filter = Condition | { all: Filter[] } | { any: Filter[] } | { none: Filter[] }

const partsShape = z.array(z.lazy((): z.ZodType<Filter> => filterShape)).max(50)

/** A question to the inbox: conditions joined by all, any and none, as deep as a person can still follow. */
export const filterShape: z.ZodType<Filter> = z
  .union([
    conditionShape,
    z.strictObject({ all: partsShape }),
    z.strictObject({ any: partsShape }),
    z.strictObject({ none: partsShape }),
  ])
  .meta({ id: 'ConversationFilter' })

/** Its conditions, whatever groups they stand in. */
export function conditionsIn(filter: Filter): Condition[] {
  if ('field' in filter) return [filter]
  const parts = 'all' in filter ? filter.all : 'any' in filter ? filter.any : filter.none
  return parts.flatMap(conditionsIn)
}

/** Whether one of its conditions is about a field. */
export function asksAbout(filter: Filter, field: string): boolean {
  return conditionsIn(filter).some((condition) => condition.field === field)
}

/** The `filter` of a query string. @throws AppError invalid when it is not one */
export function parseFilter(text: string | undefined): Filter | undefined {
  if (text === undefined) return undefined
  try {
    return filterShape.parse(JSON.parse(text))
  } catch {
    throw new AppError(
      'invalid',
      'This filter cannot be read. It is JSON of conditions joined by all, any and none.',
      {
        key: 'filter_unreadable',
      },
    )
  }
}
