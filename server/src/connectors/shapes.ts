import { z } from 'zod'
import { secretChangesShape } from './channels/settings-of.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })
const name = z.string().trim().min(1).max(120)
const address = z.string().trim().max(320)
const settings = z.record(z.string(), z.unknown())

export const connectorShape = z
  .object({
    kind: z.string(),
    settings: settings.meta({ description: 'JSON Schema of `channel.settings`' }),
    secrets: settings.meta({ description: 'JSON Schema of what may be sent as `secrets`' }),
    canBackfill: z.boolean(),
    rules: z.object({
      maxLength: z.number().int(),
      unit: z.enum(['characters', 'bytes']),
      html: z.boolean(),
      subject: z.boolean(),
      attachments: z.object({ maxCount: z.number().int(), maxTotalBytes: z.number().int() }),
    }),
  })
  .meta({ id: 'Connector' })

const backfillShape = z.object({
  id: z.uuid(),
  since: time,
  state: z.enum(['running', 'done', 'failed']),
  reason: z.string().nullable(),
  readCount: z.number().int(),
  newCount: z.number().int(),
  startedAt: time,
  endedAt: time.nullable(),
})

export const channelShape = z
  .object({
    id: z.uuid(),
    connector: z.string(),
    name: z.string(),
    address: z.string(),
    settings: settings.nullable().meta({ description: 'null for those who may not manage channels' }),
    secretNames: z.array(z.string()).meta({ description: 'Which secrets are set; they are never shown' }),
    locationId: z.uuid().nullable(),
    departmentId: z.uuid().nullable(),
    state: z.enum(['active', 'paused']),
    health: z.record(
      z.string(),
      z.object({ state: z.enum(['ok', 'fail']), detail: z.string(), since: z.string() }),
    ),
    lastReceivedAt: time.nullable(),
    backfill: backfillShape.nullable(),
    version: z.number().int(),
    createdAt: time,
  })
  .meta({ id: 'Channel' })

export const newChannelShape = z.object({
  connector: z.string().max(60),
  name,
  address,
  settings: settings.optional(),
  secrets: secretChangesShape.optional(),
  locationId: z.uuid().nullable().optional(),
  departmentId: z.uuid().nullable().optional(),
})

export const channelChangesShape = newChannelShape
  .omit({ connector: true })
  .extend({ state: z.enum(['active', 'paused']) })
  .partial()

export const checkShape = z
  .object({ id: z.string(), state: z.enum(['ok', 'warn', 'fail']), title: z.string(), detail: z.string() })
  .meta({ id: 'Check' })

export const deliveryShape = z
  .object({
    id: z.uuid(),
    channelId: z.uuid(),
    source: z.string(),
    size: z.number().int(),
    state: z.enum(['received', 'processed', 'quarantined']),
    outcome: z.string().nullable(),
    reason: z.string().nullable(),
    conversationId: z.uuid().nullable(),
    receivedAt: time,
    processedAt: time.nullable(),
  })
  .meta({ id: 'Delivery' })

export const dnsRecordShape = z.object({ name: z.string(), type: z.string(), value: z.string() })
