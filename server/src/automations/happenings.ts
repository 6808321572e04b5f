import { z } from 'zod'
import type { StoredEvent } from '../platform/events/read-events.ts'
import type { EventTrigger, Happening } from './trigger.ts'

/** Something an automation may wait for; `ids` are the tags or fields it is about. */
export type Happened = { name: Happening; ids: readonly string[] }

const place = z.object({
  assigneeId: z.string().nullable(),
  departmentId: z.string().nullable(),
  locationId: z.string().nullable(),
})
const assignedShape = place.extend({ previous: place })
const statusShape = z.object({ status: z.string(), previous: z.string() })
const named = z.array(z.object({ id: z.string() }))
const changesShape = z.object({
  changes: z.object({
    priority: z.string().optional(),
    tags: z.object({ added: named, removed: named }).optional(),
    fields: named.optional(),
  }),
})
const messageShape = z.object({ automatic: z.string().nullable() })
const stateShape = z.object({ state: z.string() })

const readers: Readonly<Record<string, (payload: Record<string, unknown>) => Happened[]>> = {
  'conversation.created': () => some('created'),
  // What a machine of the customer's answers is nothing they wrote.
  'message.received': (payload) =>
    messageShape.parse(payload).automatic === null ? some('message_received') : [],
  'message.state_changed': (payload) => {
    const { state } = stateShape.parse(payload)
    if (state === 'sent') return some('message_sent')
    return state === 'failed' || state === 'bounced' ? some('message_failed') : []
  },
  'note.added': () => some('note_added'),
  'conversation.side_answered': () => some('third_party_answered'),
  'conversation.status_changed': (payload) => {
    const { status, previous } = statusShape.parse(payload)
    const isOpen = status === 'open'
    return [
      ...some('status_changed'),
      ...(isOpen && previous === 'resolved' ? some('reopened') : []),
      ...(isOpen && previous === 'snoozed' ? some('woken') : []),
    ]
  },
  'conversation.snoozed': () => some('snoozed'),
  'conversation.assigned': (payload) => {
    const { previous, ...now } = assignedShape.parse(payload)
    const isMoved = now.departmentId !== previous.departmentId || now.locationId !== previous.locationId
    const isSame = now.assigneeId === previous.assigneeId
    return [
      ...(isSame ? [] : some(now.assigneeId === null ? 'unassigned' : 'assigned')),
      ...(isMoved ? some('moved') : []),
    ]
  },
  'conversation.updated': (payload) => {
    const { priority, tags, fields = [] } = changesShape.parse(payload).changes
    return [
      ...(priority === undefined ? [] : some('priority_changed')),
      ...about('tag_added', tags?.added ?? []),
      ...about('tag_removed', tags?.removed ?? []),
      ...about('field_changed', fields),
    ]
  },
  'conversation.due_soon': () => some('due_soon'),
  'conversation.overdue': () => some('overdue'),
  'conversation.rated': () => some('rated'),
  'conversation.merged': () => some('merged'),
}

/** What an event is to automations: often nothing, at times several things. */
export function happeningsIn({ type, payload }: StoredEvent): Happened[] {
  return readers[type]?.(payload) ?? []
}

/** The events that may be one of these happenings. */
export function typesOf(happenings: readonly Happening[]): string[] {
  return [...new Set(happenings.map((name) => types[name]))]
}

const types: Readonly<Record<Happening, string>> = {
  created: 'conversation.created',
  message_received: 'message.received',
  message_sent: 'message.state_changed',
  message_failed: 'message.state_changed',
  note_added: 'note.added',
  third_party_answered: 'conversation.side_answered',
  status_changed: 'conversation.status_changed',
  reopened: 'conversation.status_changed',
  snoozed: 'conversation.snoozed',
  woken: 'conversation.status_changed',
  assigned: 'conversation.assigned',
  unassigned: 'conversation.assigned',
  moved: 'conversation.assigned',
  priority_changed: 'conversation.updated',
  tag_added: 'conversation.updated',
  tag_removed: 'conversation.updated',
  field_changed: 'conversation.updated',
  due_soon: 'conversation.due_soon',
  overdue: 'conversation.overdue',
  rated: 'conversation.rated',
  merged: 'conversation.merged',
}

/** Whether it is what somebody waits for. */
export function isAwaited({ events, tagIds, fieldIds }: EventTrigger, { name, ids }: Happened): boolean {
  if (!events.includes(name)) return false
  const wanted = name === 'field_changed' ? fieldIds : name.startsWith('tag_') ? tagIds : []
  return wanted.length === 0 || ids.some((id) => wanted.includes(id))
}

function some(name: Happening): Happened[] {
  return [{ name, ids: [] }]
}

function about(name: Happening, things: readonly { id: string }[]): Happened[] {
  return things.length === 0 ? [] : [{ name, ids: things.map(({ id }) => id) }]
}
