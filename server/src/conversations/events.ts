import { z } from 'zod'
import { audienceShape } from './actions/shapes.ts'
import { rowShape, statusShape } from './shapes.ts'

const row = z.object({ row: rowShape })
const changes = z.object({ changes: z.record(z.string(), z.unknown()) })
const otherShape = z.object({ id: z.uuid(), number: z.number().int(), subject: z.string() })
const keptShape = otherShape.omit({ subject: true })
const memberShape = z.object({ id: z.uuid(), name: z.string() })
const dueShape = row.extend({
  dueAt: z.date(),
  target: z.enum(['first_answer', 'next_answer', 'resolution']),
  policy: memberShape.nullable(),
})
const place = { locationId: z.uuid().nullable(), departmentId: z.uuid().nullable() }

/** What happens in conversations; the subject is the conversation. `row` is how the list shows it afterwards. */
export const conversationEvents = {
  'conversation.created': row,
  'conversation.updated': row.extend({ changes: z.record(z.string(), z.unknown()) }),
  'conversation.assigned': row.extend({
    assigneeId: z.uuid().nullable(),
    ...place,
    previous: z.object({ assigneeId: z.uuid().nullable(), ...place }),
  }),
  'conversation.left': z.object(place),
  'conversation.status_changed': row.extend({
    status: statusShape,
    previous: statusShape,
    /** The brand's own name for it. */
    name: z.string().nullable().default(null),
  }),
  'conversation.snoozed': row.extend({ until: z.date().nullable() }),
  'conversation.deleted': z.object({ number: z.number().int() }),
  /** A due time comes near; the policy says how near. */
  'conversation.due_soon': dueShape,
  'conversation.overdue': dueShape,
  /** What a rule of the brand's own was to do could not be done. */
  'conversation.rule_failed': row.extend({ name: z.string(), reason: z.string() }),
  'conversation.merged': row.extend({ mergeId: z.uuid(), merged: otherShape }),
  'conversation.absorbed': z.object({ mergeId: z.uuid(), kept: keptShape }),
  'conversation.unmerged': row.extend({ mergeId: z.uuid(), merged: otherShape }),
  'conversation.restored': row.extend({ mergeId: z.uuid(), kept: keptShape }),
  'conversation.split': row.extend({ split: otherShape }),
  'conversation.split_off': row.extend({ from: otherShape }),
  'conversation.linked': row.extend({ other: otherShape }),
  'conversation.unlinked': row.extend({ other: otherShape }),
  'conversation.parent_changed': row.extend({ parent: otherShape.nullable() }),
  'conversation.followed': row.extend({ members: memberShape.array() }),
  'conversation.unfollowed': row.extend({ members: memberShape.array() }),
  'conversation.channel_changed': row.extend({ channel: memberShape }),
  'conversation.side_started': row.extend({ sideThread: otherShape, name: z.string() }),
  /** A third party has answered in a side thread, or could not be reached there. */
  'conversation.side_answered': row.extend({
    sideThread: otherShape,
    name: z.string(),
    messageId: z.uuid(),
    happened: z.enum(['answered', 'failed']),
  }),
  'conversation.participant_confirmed': row.extend({ address: z.string() }),
  'conversation.participant_removed': row.extend({ address: z.string() }),
  /** By the customer, on the page of their request. */
  'conversation.rated': row.extend({ isGood: z.boolean(), words: z.string() }),
  'conversation.read': z.object({ messageCount: z.number().int() }),
  'conversation.all_read': z.object({ before: z.date() }),
  'message.received': row.extend({ messageId: z.uuid(), automatic: z.string().nullable() }),
  'message.queued': row.extend({ messageId: z.uuid(), sendAt: z.date() }),
  'message.scheduled': row.extend({ messageId: z.uuid(), sendAt: z.date() }),
  /** It waits for a second person: nothing goes out yet. */
  'message.approval_asked': row.extend({
    messageId: z.uuid(),
    reason: z.string(),
    authorId: z.uuid().nullable(),
  }),
  'message.approval_decided': row.extend({
    messageId: z.uuid(),
    decision: z.enum(['approved', 'changed', 'returned', 'withdrawn']),
    word: z.string(),
    authorId: z.uuid().nullable(),
  }),
  'message.state_changed': row.extend({
    messageId: z.uuid(),
    state: z.string(),
    reason: z.string().nullable(),
  }),
  'message.failed': z.object({ messageId: z.uuid(), state: z.string(), reason: z.string().nullable() }),
  /** A notice of ours, which is part of no conversation, reached nobody; the subject is the notice. */
  'notice.bounced': z.object({ address: z.string() }),
  'note.added': row.extend({ messageId: z.uuid(), mentions: z.array(z.uuid()) }),
  'note.mentioned': z.object({ messageId: z.uuid(), memberId: z.uuid() }),
  'tag.created': z.object({ name: z.string() }),
  'tag.updated': changes,
  'tag.merged': z.object({ name: z.string(), intoId: z.uuid(), into: z.string() }),
  'custom_field.created': z.object({ name: z.string() }),
  'custom_field.updated': changes,
  'status.created': z.object({ name: z.string() }),
  'status.updated': changes,
  'sla_policy.created': z.object({ name: z.string() }),
  'sla_policy.updated': changes,
  'bulk_change.progressed': z.object({}),
  /** The machine that drafts and translates is another one, on or off. */
  'drafting.updated': z.object({}),
  'view.created': z.object({}),
  'view.updated': z.object({}),
  'view.deleted': z.object({}),
  'snippet.created': z.object({}),
  'snippet.updated': z.object({}),
  'signature.updated': z.object({}),
  /** Somebody should look at it: who, and what for. */
  'conversation.attention_asked': row.extend({ audience: audienceShape, text: z.string() }),
  /** The draft colleagues share has another version; null: there is none any more. */
  'draft.shared': z.object({ version: z.number().int().nullable() }),
  'draft.saved': z.object({ kind: z.enum(['reply', 'note']), isEmpty: z.boolean() }),
}
