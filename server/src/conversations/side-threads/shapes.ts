import { z } from 'zod'
import { addressShape, statusShape } from '../shapes.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })
const people = z.array(addressShape.extend({ address: z.email().max(320) })).max(20)

export const sideThreadShape = z
  .object({
    id: z.uuid().meta({
      description: 'A conversation: its messages are read, added and marked as read like any other’s',
    }),
    number: z.number().int(),
    subject: z.string(),
    preview: z.string(),
    status: statusShape,
    people: z.array(addressShape).meta({ description: 'The third parties that take part' }),
    lastSender: z.enum(['contact', 'member', 'system']),
    lastMessageAt: time,
    messageCount: z.number().int(),
    publicCount: z.number().int(),
    hasFailure: z.boolean(),
    isUnread: z.boolean(),
  })
  .meta({ id: 'SideThread' })

export const newSideThreadShape = z.object({
  to: people.min(1),
  cc: people.default([]),
  channelId: z
    .uuid()
    .optional()
    .meta({ description: 'A mail channel; else the conversation’s own, else the first' }),
  subject: z.string().trim().min(1).max(500),
  text: z.string().max(500_000).optional(),
  html: z.string().max(2_000_000).optional(),
  attachmentIds: z
    .array(z.uuid())
    .max(50)
    .default([])
    .meta({ description: 'Files uploaded for it to the main conversation' }),
  forwardedIds: z
    .array(z.uuid())
    .max(50)
    .default([])
    .meta({ description: 'Files of the main conversation’s messages to send along' }),
})

export const quotationShape = z.object({ html: z.string(), text: z.string() }).meta({
  id: 'Quotation',
  description: 'What was said, to be put below one’s own words: seen before it is sent',
})
