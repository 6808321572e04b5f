import type { MessageKey } from '../../../lib/message-keys.ts'
import type { TimelineEntry } from '../../../lib/shapes.ts'
import { readMarks, type Sentence } from './read-marks.ts'
import { readShape } from './read-shape.ts'

const statusSentences: Record<string, MessageKey> = {
  open: 'inbox.didReopen',
  waiting: 'inbox.didWait',
  resolved: 'inbox.didResolve',
  spam: 'inbox.didMarkSpam',
}

const placeSentences = [
  { field: 'assigneeId', set: 'inbox.didAssign', cleared: 'inbox.didUnassign' },
  { field: 'departmentId', set: 'inbox.didDepartment', cleared: 'inbox.didNoDepartment' },
  { field: 'locationId', set: 'inbox.didLocation', cleared: 'inbox.didNoLocation' },
] as const

/** What an entry says, as sentences; none when it changed nothing a reader would miss. */
export function readTimeline(
  entry: Pick<TimelineEntry, 'type' | 'payload' | 'actor'>,
  nameOf: (id: string) => string | undefined,
): Sentence[] {
  const { payload } = entry
  switch (entry.type) {
    case 'conversation.assigned':
      return assignedSentences(entry, nameOf)
    case 'conversation.status_changed':
      return statusSentence(entry)
    case 'conversation.snoozed':
      return [{ key: payload.until === null ? 'shape.didSnoozeReply' : 'inbox.didSnooze', values: {} }]
    case 'conversation.overdue':
      // Of before there were policies: nothing says which promise it was.
      return typeof payload.target === 'string'
        ? [{ key: 'clocks.didMiss', values: { target: payload.target } }]
        : [{ key: 'inbox.didFallDue', values: {} }]
    case 'conversation.due_soon':
      return [{ key: 'clocks.didWarn', values: { target: String(payload.target) } }]
    case 'conversation.rule_failed':
      return [
        { key: 'clocks.didRuleFail', values: { name: String(payload.name), reason: String(payload.reason) } },
      ]
    case 'conversation.side_started':
      return [{ key: 'sending.didStartSide', values: { name: String(payload.name) } }]
    case 'conversation.participant_confirmed':
      return [{ key: 'inbox.didConfirmParticipant', values: { address: String(payload.address) } }]
    case 'conversation.participant_removed':
      return [{ key: 'inbox.didRemoveParticipant', values: { address: String(payload.address) } }]
    case 'conversation.rated':
      return [ratedSentence(payload)]
    case 'conversation.updated': {
      const changes = objectOf(payload.changes)
      const { subject } = changes
      const renamed: Sentence[] =
        typeof subject === 'string' ? [{ key: 'inbox.didRename', values: { subject } }] : []
      return [...renamed, ...readMarks(changes)]
    }
    default:
      return readShape(entry)
  }
}

function statusSentence({ payload, actor }: Pick<TimelineEntry, 'payload' | 'actor'>): Sentence[] {
  if (typeof payload.name === 'string') return [{ key: 'marks.didStatus', values: { name: payload.name } }]
  const isOpened = payload.status === 'open'
  // The customer's answer that we waited for stands in the thread.
  if (isOpened && payload.previous === 'waiting' && ['contact', 'system'].includes(actor.kind)) return []
  if (isOpened && payload.previous === 'snoozed' && actor.kind === 'system')
    return [{ key: 'inbox.didWake', values: {} }]
  const key = statusSentences[String(payload.status)]
  return key ? [{ key, values: {} }] : []
}

function ratedSentence({ isGood, words }: Record<string, unknown>): Sentence {
  if (!words) return { key: isGood ? 'inbox.didRateGood' : 'inbox.didRateBad', values: {} }
  return {
    key: isGood ? 'inbox.didRateGoodWords' : 'inbox.didRateBadWords',
    values: { words: String(words) },
  }
}

function assignedSentences(
  { payload, actor }: Pick<TimelineEntry, 'payload' | 'actor'>,
  nameOf: (id: string) => string | undefined,
): Sentence[] {
  const previous = objectOf(payload.previous)
  return placeSentences.flatMap(({ field, set, cleared }): Sentence[] => {
    const id = payload[field]
    if (id === previous[field]) return []
    if (typeof id !== 'string') return [{ key: cleared, values: {} }]
    if (field === 'assigneeId' && id === actor.id) return [{ key: 'inbox.didTake', values: {} }]
    return [{ key: set, values: { name: nameOf(id) ?? '…' } }]
  })
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
