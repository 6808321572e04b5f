import { z } from 'zod'

const happenings = [
  'created',
  'message_received',
  'message_sent',
  'message_failed',
  'note_added',
  'third_party_answered',
  'status_changed',
  'reopened',
  'snoozed',
  'woken',
  'assigned',
  'unassigned',
  'moved',
  'priority_changed',
  'tag_added',
  'tag_removed',
  'field_changed',
  'due_soon',
  'overdue',
  'rated',
  'merged',
] as const

const happeningShape = z.enum(happenings)
export type Happening = (typeof happenings)[number]

/** From when time is counted; each begins anew whenever that moment becomes another one. */
const sinces = ['created', 'customer_waits', 'we_wait', 'quiet', 'resolved', 'due'] as const

const ids = z.array(z.uuid()).max(30).default([])

const eventTriggerShape = z.strictObject({
  kind: z.literal('event'),
  events: z.array(happeningShape).min(1).max(happenings.length),
  tagIds: ids.meta({ description: 'Of tags that come and go only these; none: any' }),
  fieldIds: ids.meta({ description: 'Of fields that change only these; none: any' }),
})

const timeTriggerShape = z.strictObject({
  kind: z.literal('time'),
  since: z.enum(sinces).meta({
    description:
      'created; customer_waits: since the first thing the customer wrote that nobody answered; we_wait: since our last answer; quiet: since anything happened in what is not resolved; resolved; due: the due time',
  }),
  minutes: z.number().int().min(1).max(525_600),
  hours: z
    .enum(['calendar', 'open'])
    .default('calendar')
    .meta({ description: 'open: only minutes in which its location is open count' }),
})

/** What an automation waits for: that something happens, or that time has passed since. */
export const triggerShape = z
  .discriminatedUnion('kind', [eventTriggerShape, timeTriggerShape])
  .meta({ id: 'AutomationTrigger' })

export type Trigger = z.infer<typeof triggerShape>
export type EventTrigger = z.infer<typeof eventTriggerShape>
export type TimeTrigger = z.infer<typeof timeTriggerShape>
