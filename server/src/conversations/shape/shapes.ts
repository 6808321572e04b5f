import { z } from 'zod'
import { givenTime } from '../../platform/http/given-time.ts'
import { statusShape } from '../shapes.ts'

/** One conversation as others point to it. */
export const relatedOneShape = z
  .object({
    id: z.uuid(),
    number: z.number().int(),
    subject: z.string(),
    status: statusShape,
    contact: z.object({ id: z.uuid(), name: z.string() }),
    location: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    lastActivityAt: z.date(),
  })
  .meta({ id: 'RelatedConversation' })

export const mergeShape = z
  .object({
    id: z.uuid(),
    mergedAt: z.date(),
    mergedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    merged: z.object({
      id: z.uuid(),
      number: z.number().int(),
      subject: z.string(),
      contact: z.object({ id: z.uuid(), name: z.string() }),
    }),
  })
  .meta({ id: 'ConversationMerge' })

/** Only what the asker may see is named. */
export const relatedShape = z
  .object({
    parent: relatedOneShape.nullable(),
    children: z.array(relatedOneShape),
    links: z.array(relatedOneShape),
    merges: z.array(mergeShape),
  })
  .meta({ id: 'RelatedConversations' })

export const wayShape = z
  .object({
    id: z.uuid(),
    name: z.string(),
    address: z.string(),
    connector: z.string(),
    isCurrent: z.boolean(),
    reaches: z.string().nullable().meta({
      description: 'The address of the customer it would write to; null when it cannot reach them.',
    }),
  })
  .meta({ id: 'ConversationWay' })

export const snoozeShape = z.union([
  z.object({ until: givenTime }),
  z.object({
    until: z.enum(['reply', 'opening']).meta({
      description: 'Until the customer answers, or until its location opens next.',
    }),
  }),
])
