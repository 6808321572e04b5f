import { z } from 'zod'
import { rowShape, statusShape } from './shapes.ts'

const row = z.object({ row: rowShape })
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
  'conversation.status_changed': row.extend({ status: statusShape, previous: statusShape }),
  'conversation.snoozed': row.extend({ until: z.date() }),
  'conversation.deleted': z.object({ number: z.number().int() }),
  'conversation.overdue': row.extend({ dueAt: z.date() }),
  'conversation.participant_confirmed': row.extend({ address: z.string() }),
  'conversation.participant_removed': row.extend({ address: z.string() }),
  'conversation.read': z.object({ messageCount: z.number().int() }),
  'conversation.all_read': z.object({ before: z.date() }),
  'message.received': row.extend({ messageId: z.uuid(), automatic: z.string().nullable() }),
  'message.queued': row.extend({ messageId: z.uuid(), sendAt: z.date() }),
  'message.state_changed': row.extend({
    messageId: z.uuid(),
    state: z.string(),
    reason: z.string().nullable(),
  }),
  'message.failed': z.object({ messageId: z.uuid(), state: z.string(), reason: z.string().nullable() }),
  'note.added': row.extend({ messageId: z.uuid(), mentions: z.array(z.uuid()) }),
  'note.mentioned': z.object({ messageId: z.uuid(), memberId: z.uuid() }),
  'draft.saved': z.object({ kind: z.enum(['reply', 'note']), isEmpty: z.boolean() }),
}
