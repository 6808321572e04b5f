import { z } from 'zod'

const time = z.date().meta({ description: 'ISO 8601 time' })
const url = z.string().trim().min(1).max(2000).meta({ description: 'Where to: https, without a password' })
const description = z.string().trim().max(500)
const eventTypes = z
  .array(z.string().max(100))
  .min(1)
  .max(200)
  .nullable()
  .meta({ description: 'null: every event there is, also those of later versions' })
const locationIds = z.array(z.uuid()).min(1).max(2000).nullable().meta({
  description: 'Only what happens at these locations; null: wherever, also what belongs to no location',
})

const faultShape = z.enum(['status', 'redirected', 'refused', 'timeout', 'unreachable'])
export const deliveryStateShape = z.enum(['waiting', 'delivered', 'failed'])

export const webhookShape = z
  .object({
    id: z.uuid(),
    url: z.string(),
    description: z.string(),
    eventTypes: z.array(z.string()).nullable(),
    locationIds: z.array(z.uuid()).nullable(),
    state: z.enum(['enabled', 'paused', 'gone', 'failing']).meta({
      description: 'paused by a person; gone: it answered 410; failing: nothing arrived for a week',
    }),
    stateSince: time,
    isResting: z
      .boolean()
      .meta({ description: 'It failed several times in a row and is asked only now and then' }),
    failingSince: time.nullable().meta({ description: 'Nothing has arrived since' }),
    restsUntil: time.nullable(),
    lastSuccessAt: time.nullable(),
    lastFailureAt: time.nullable(),
    waitingCount: z.number().int().meta({ description: 'Deliveries that wait, counted up to 1000' }),
    previousSecretUntil: time
      .nullable()
      .meta({ description: 'Until then the secret before is signed with too' }),
    createdBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    createdAt: time,
    version: z.number().int(),
  })
  .meta({ id: 'Webhook' })

export const newWebhookShape = z.object({
  url,
  description: description.default(''),
  eventTypes: eventTypes.default(null),
  locationIds: locationIds.default(null),
})

export const webhookChangesShape = z
  .object({ url, description, eventTypes, locationIds, isEnabled: z.boolean() })
  .partial()

const secret = z.string().meta({ description: 'What deliveries are signed with; never shown again' })
export const createdWebhookShape = z.object({ webhook: webhookShape, secret }).meta({ id: 'CreatedWebhook' })
export const rotatedSecretShape = z
  .object({ secret, previousSecretUntil: time })
  .meta({ id: 'RotatedSecret' })

const requestShape = z.object({
  at: time,
  durationMs: z.number().int(),
  status: z.number().int().nullable(),
  fault: faultShape.nullable().meta({ description: 'null: it was taken' }),
})

export const webhookDeliveryShape = z
  .object({
    id: z.uuid(),
    eventId: z.string(),
    type: z.string(),
    subjectId: z.uuid().nullable(),
    isTest: z.boolean(),
    state: deliveryStateShape,
    failedReason: z
      .enum(['tried', 'expired', 'disabled'])
      .nullable()
      .meta({ description: 'tried for three days; expired untried; or the endpoint was disabled' }),
    happenedAt: time,
    dueAt: time
      .nullable()
      .meta({ description: 'When it is tried next; null also while an earlier one waits' }),
    createdAt: time,
    endedAt: time.nullable(),
    lastRequest: requestShape.nullable(),
  })
  .meta({ id: 'WebhookDelivery' })

export const webhookDeliveryDetailShape = webhookDeliveryShape
  .extend({
    body: z.string().meta({ description: 'The very bytes that are signed and sent' }),
    requests: z.array(
      requestShape.extend({
        id: z.uuid(),
        detail: z.string().meta({ description: 'Where it was redirected to, or what went wrong' }),
        response: z.string().meta({ description: 'The first 2 kB of the answer' }),
      }),
    ),
  })
  .meta({ id: 'WebhookDeliveryDetail' })

export const eventTypeShape = z.object({ type: z.string(), group: z.string() })
