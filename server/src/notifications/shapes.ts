import { z } from 'zod'
import { givenTime } from '../platform/http/given-time.ts'
import { articleKindShape, byKind, kindShape, locationKindShape } from './kinds.ts'
import { quietShape } from './quiet.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })

export const notificationShape = z
  .object({
    id: z.uuid(),
    kind: z.enum([...kindShape.options, ...articleKindShape.options, ...locationKindShape.options]),
    conversation: z
      .object({ id: z.uuid(), number: z.number().int(), subject: z.string() })
      .nullable()
      .meta({ description: 'What it is about; null: an article or a location' }),
    article: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    location: z
      .object({ id: z.uuid(), name: z.string() })
      .nullable()
      .meta({ description: 'The last of `count`' }),
    who: z.string().meta({ description: 'Whose doing it was; empty when nobody did it' }),
    preview: z.string().meta({ description: 'What was written, cut' }),
    count: z.number().int().meta({ description: 'How often it has happened since it was last read' }),
    isUrgent: z.boolean(),
    at: time,
    readAt: time.nullable(),
  })
  .meta({ id: 'Notification' })

export const readingShape = z.union([
  z.strictObject({ ids: z.array(z.uuid()).min(1).max(200) }),
  z.strictObject({ conversationId: z.uuid() }),
  z.strictObject({ until: givenTime.meta({ description: 'All there were at this time' }) }),
])

const choiceShape = z.object({ app: z.boolean(), mail: z.boolean(), push: z.boolean() })

const lettersShape = z.object({
  searches: z.boolean().meta({
    description:
      'A letter each week about what people look for in the help centre, to who looks after articles',
  }),
  reviews: z.boolean().meta({
    description: 'A letter each Monday about the reviews of their locations, to managers of some locations',
  }),
})

export const notificationSettingsShape = z
  .object({
    choices: byKind(choiceShape),
    quiet: quietShape,
    letters: lettersShape,
    sendsMail: z.boolean().meta({ description: 'Whether this installation can send mail at all' }),
    pushKey: z.string().meta({ description: 'What a browser subscribes with (applicationServerKey)' }),
    version: z.number().int(),
  })
  .meta({ id: 'NotificationSettings' })

const { isOn, zone, from, to, wholeDays, letsUrgentThrough } = quietShape.shape
export const notificationSettingsChangesShape = z
  .strictObject({
    choices: byKind(choiceShape.partial()).partial(),
    letters: z.strictObject(lettersShape.shape).partial(),
    quiet: z
      .strictObject({
        isOn: isOn.unwrap(),
        zone: zone.unwrap(),
        from: from.unwrap(),
        to: to.unwrap(),
        wholeDays: wholeDays.unwrap(),
        letsUrgentThrough: letsUrgentThrough.unwrap(),
      })
      .partial(),
  })
  .partial()

export const pushSubscriptionShape = z
  .object({
    id: z.uuid(),
    device: z.string(),
    endpoint: z.string().meta({ description: 'By this a browser knows its own' }),
    createdAt: time,
    lastSuccessAt: time.nullable(),
  })
  .meta({ id: 'PushSubscription' })

export const newPushSubscriptionShape = z.object({
  endpoint: z.string().trim().min(1).max(2000),
  publicKey: z.string().max(200).meta({ description: 'p256dh, base64url' }),
  authSecret: z.string().max(100).meta({ description: 'auth, base64url' }),
  device: z.string().trim().min(1).max(200).meta({ description: 'What its owner knows it by' }),
})
