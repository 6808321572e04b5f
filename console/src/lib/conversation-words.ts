import type { MessageKey } from './message-keys.ts'
import type { ConversationRow } from './shapes.ts'

/** Where a conversation stands, from what is to be done to what is done with. */
export const statusNames = {
  open: 'inbox.statusOpen',
  waiting: 'inbox.statusWaiting',
  snoozed: 'inbox.statusSnoozed',
  resolved: 'inbox.statusResolved',
  spam: 'inbox.statusSpam',
} as const satisfies Record<ConversationRow['status'], MessageKey>

/** The priorities from what cannot wait to what can, as they are chosen from. */
export const priorityNames = {
  urgent: 'marks.priorityUrgent',
  high: 'marks.priorityHigh',
  normal: 'marks.priorityNormal',
  low: 'marks.priorityLow',
} as const satisfies Record<ConversationRow['priority'], MessageKey>
