import { z } from 'zod'
import { sourceShape } from './sources/sources.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })
const count = z.number().int()
const foreignId = z.string().min(1).max(200)

const importStateShape = z
  .enum(['uploading', 'reading', 'ready', 'taking', 'paused', 'cancelled', 'done', 'failed'])
  .meta({ description: 'ready: it was read and waits for its mapping; taking: goes on in the background' })

const statusChoiceShape = z.union([
  z.enum(['open', 'waiting', 'resolved', 'spam', 'leave']),
  z.uuid().meta({ description: "One of the brand's own statuses" }),
])
const newOrNone = z.enum(['new', 'none'])

const locationRuleShape = z.object({
  by: z.enum(['tag', 'group', 'organization', 'inbox', 'address', 'field']),
  fieldId: foreignId.nullable().default(null),
  value: foreignId,
  locationId: z.uuid(),
})

/** What becomes of what the other product calls by its own names; what is not named here is taken the usual way. */
export const mappingShape = z
  .object({
    channelId: z.uuid().nullable().meta({ description: 'What conversations are answered through' }),
    channels: z.record(foreignId, z.uuid()).meta({ description: 'By inbox or brand of the other product' }),
    statuses: z.record(z.string().max(200), statusChoiceShape),
    priorities: z.record(z.string().max(200), z.enum(['low', 'normal', 'high', 'urgent'])),
    people: z.record(foreignId, z.union([z.uuid(), z.literal('none')])),
    groups: z.record(foreignId, z.union([z.uuid(), newOrNone])),
    tags: z.record(foreignId, z.union([z.uuid(), newOrNone])),
    fields: z.record(foreignId, z.union([z.uuid(), newOrNone])),
    locations: z.array(locationRuleShape).max(5000),
    locationId: z.uuid().nullable().meta({ description: 'Where nothing else says it' }),
  })
  .meta({ id: 'ImportMapping' })

const valueShape = z.object({ value: z.string(), name: z.string(), email: z.string(), count })

/** What a file holds that a mapping can speak of. */
export const foundShape = z
  .object({
    conversations: count,
    contacts: count,
    messages: count,
    attachments: count,
    first: z.string().nullable(),
    last: z.string().nullable(),
    statuses: z.array(valueShape),
    priorities: z.array(valueShape),
    people: z.array(valueShape),
    groups: z.array(valueShape),
    organizations: z.array(valueShape),
    inboxes: z.array(valueShape),
    addresses: z.array(valueShape),
    tags: z.array(valueShape),
    fields: z.array(valueShape.extend({ values: z.array(z.object({ value: z.string(), count })) })),
    left: z.array(z.object({ reason: z.string(), count })),
  })
  .meta({ id: 'ImportFound' })

export const cutShape = z.object({ file: z.string(), records: count, bytes: count })
export const failureShape = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const importShape = z
  .object({
    id: z.uuid(),
    source: sourceShape,
    origin: z
      .string()
      .meta({ description: 'Which installation of that product; its ids mean something only there' }),
    filename: z.string(),
    size: count,
    state: importStateShape,
    failure: z.string().nullable().meta({ description: 'Why it failed, in words' }),
    cut: cutShape
      .extend({ text: z.string() })
      .nullable()
      .meta({ description: 'The file ends too early; what stands before that can be taken' }),
    records: count.meta({ description: 'So many records were read' }),
    total: count,
    done: count,
    results: z
      .array(z.object({ kind: z.string(), state: z.string(), reason: z.string().nullable(), count }))
      .meta({ description: 'What became of what was read' }),
    createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    createdAt: time,
    startedAt: time.nullable(),
    endedAt: time.nullable(),
    version: count,
  })
  .meta({ id: 'Import' })

export const importDetailShape = z
  .object({ import: importShape, found: foundShape.nullable(), mapping: mappingShape.nullable() })
  .meta({ id: 'ImportDetail' })

export const previewShape = z
  .object({
    conversations: count.meta({ description: 'To be taken' }),
    contacts: count,
    messages: count,
    known: count.meta({ description: 'Taken before: only new messages are added to them' }),
    leftOut: count.meta({ description: 'Left because of their status' }),
    withoutLocation: count,
    withoutDepartment: count,
    attachments: count,
    unmatchedPeople: z.array(z.string()),
    left: z.array(z.object({ reason: z.string(), text: z.string(), count })),
  })
  .meta({ id: 'ImportPreview' })

export type Mapping = z.infer<typeof mappingShape>
export type Found = z.infer<typeof foundShape>
