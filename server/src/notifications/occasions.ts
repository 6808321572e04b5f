import { z } from 'zod'
import type { StoredEvent } from '../platform/events/read-events.ts'
import type { Kind } from './kinds.ts'

/** Whom an occasion concerns: people by name, or by what they are to the conversation. */
export type Target =
  | { memberIds: readonly string[] }
  | 'department'
  | 'followers'
  | 'managers'
  | 'watchers'
  | 'approvers'

/** Something that happened of which somebody may want to hear. */
export type Occasion = {
  kind: Kind
  conversationId: string
  at: Date
  actor: { kind: string; id: string | null }
  to: readonly Target[]
  /** Who hears of it by another occasion of the same event. */
  except: readonly string[]
  /** Whose name stands before it when it is not the actor's. */
  customer: string | null
  messageId: string | null
  text: string
  /** How many messages the conversation had then, when the event says so. */
  messageCount: number | null
}

const rowShape = z.object({
  messageCount: z.number(),
  status: z.string(),
  assignee: z.object({ id: z.string() }).nullable(),
  contact: z.object({ name: z.string() }),
})
type Row = z.infer<typeof rowShape>

const assignedShape = z.object({
  assigneeId: z.string().nullable(),
  departmentId: z.string().nullable(),
  previous: z.object({ assigneeId: z.string().nullable(), departmentId: z.string().nullable() }),
})
const messageShape = z.object({ messageId: z.string(), automatic: z.string().nullish() })
const sideShape = z.object({ messageId: z.string(), name: z.string() })
const noteShape = z.object({ messageId: z.string(), mentions: z.array(z.string()) })
const askedShape = z.object({ messageId: z.string(), authorId: z.string().nullable() })
const decidedShape = askedShape.extend({ decision: z.string(), word: z.string() })
const audienceShape = z.object({
  text: z.string(),
  audience: z.union([
    z.object({ memberIds: z.array(z.string()) }),
    z.enum(['assignee', 'department', 'followers', 'managers']),
  ]),
})

type Found = Pick<Occasion, 'kind' | 'to'> & Partial<Occasion>
type Read = (event: StoredEvent, row: Row | undefined) => Found[]

// Whose it is now, or, while it is nobody's, those who look after what is nobody's.
const ownerOrWatchers = (row: Row | undefined): Target[] =>
  row?.assignee ? [{ memberIds: [row.assignee.id] }] : ['watchers']

const ownerAndFollowers = (row: Row | undefined): Target[] =>
  row?.assignee ? [{ memberIds: [row.assignee.id] }, 'followers'] : ['followers']

const isOpen = (row: Row | undefined) => row?.status === 'open'

const readers: Record<string, Read> = {
  'conversation.created': (_event, row) => {
    if (row?.assignee) return [{ kind: 'assigned', to: [{ memberIds: [row.assignee.id] }] }]
    return isOpen(row) ? [{ kind: 'unassigned', to: ['watchers'] }] : []
  },
  'conversation.assigned': ({ payload }, row) => {
    const { assigneeId, departmentId, previous } = assignedShape.parse(payload)
    if (assigneeId && assigneeId !== previous.assigneeId)
      return [{ kind: 'assigned', to: [{ memberIds: [assigneeId] }] }]
    const isNew = departmentId !== previous.departmentId || previous.assigneeId !== null
    return !assigneeId && isNew && isOpen(row) ? [{ kind: 'unassigned', to: ['watchers'] }] : []
  },
  'message.received': ({ payload }, row) => {
    const { messageId, automatic } = messageShape.parse(payload)
    if (automatic || row?.status === 'spam') return []
    return [{ kind: 'reply', to: ownerAndFollowers(row), messageId, customer: row?.contact.name ?? '' }]
  },
  'message.queued': (event, row) => {
    if (event.actorKind !== 'member' && event.actorKind !== 'key') return []
    return [
      { kind: 'team', to: ownerAndFollowers(row), messageId: messageShape.parse(event.payload).messageId },
    ]
  },
  'note.added': ({ payload, actorKind }, row) => {
    const { messageId, mentions } = noteShape.parse(payload)
    const mentioned: Found[] =
      mentions.length > 0 ? [{ kind: 'mentioned', to: [{ memberIds: mentions }], messageId }] : []
    if (actorKind !== 'member' && actorKind !== 'key') return mentioned
    return [...mentioned, { kind: 'team', to: ownerAndFollowers(row), except: mentions, messageId }]
  },
  'conversation.side_answered': ({ payload }, row) => {
    const { messageId, name } = sideShape.parse(payload)
    return [{ kind: 'reply', to: ownerAndFollowers(row), messageId, customer: name }]
  },
  'conversation.due_soon': (_event, row) => [{ kind: 'overdue', to: ownerOrWatchers(row) }],
  'conversation.overdue': (_event, row) => [{ kind: 'overdue', to: ownerOrWatchers(row) }],
  'message.failed': ({ payload, audienceId }) =>
    audienceId
      ? [
          {
            kind: 'failed',
            to: [{ memberIds: [audienceId] }],
            messageId: messageShape.parse(payload).messageId,
          },
        ]
      : [],
  'message.approval_asked': ({ payload }) => {
    const { messageId, authorId } = askedShape.parse(payload)
    return [{ kind: 'approval', to: ['approvers'], except: authorId ? [authorId] : [], messageId }]
  },
  'message.approval_decided': ({ payload }) => {
    const { messageId, authorId, decision, word } = decidedShape.parse(payload)
    if (!authorId || decision === 'withdrawn') return []
    return [{ kind: 'decision', to: [{ memberIds: [authorId] }], messageId, text: word }]
  },
  'conversation.attention_asked': ({ payload }, row) => {
    const { audience, text } = audienceShape.parse(payload)
    const to = audience === 'assignee' ? ownerOrWatchers(row) : [audience]
    return [{ kind: 'attention', to, text }]
  },
}

/** The events that can lead to notifications. */
export function concernsPeople(event: Pick<StoredEvent, 'type'>): boolean {
  return event.type in readers
}

/** What an event may be worth telling people. */
function occasionsOf(event: StoredEvent): Occasion[] {
  const conversationId = event.subjectId
  const read = readers[event.type]
  if (!read || !conversationId) return []
  const row = rowShape.safeParse(event.payload.row).data
  return read(event, row).map((found) => ({
    except: [],
    customer: null,
    messageId: null,
    text: '',
    ...found,
    conversationId,
    at: event.at,
    actor: { kind: event.actorKind, id: event.actorId },
    messageCount: row?.messageCount ?? null,
  }))
}

/**
 * Occasions of several events in their order, without a first message beside the conversation it began: that is told
 * as a new conversation.
 */
export function occasionsIn(events: readonly StoredEvent[]): { event: StoredEvent; occasion: Occasion }[] {
  const begun = new Set(
    events.filter((one) => one.type === 'conversation.created').map((one) => `${one.xid} ${one.subjectId}`),
  )
  return events.flatMap((event) => {
    const isFirst = event.type.startsWith('message.') && begun.has(`${event.xid} ${event.subjectId}`)
    return isFirst ? [] : occasionsOf(event).map((occasion) => ({ event, occasion }))
  })
}
