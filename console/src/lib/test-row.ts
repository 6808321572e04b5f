import type { ConversationListItem } from './shapes.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString()

/** A row of a list, as of a minute after noon. */
export function rowOf(
  id: string,
  minute: number,
  more: Partial<ConversationListItem> = {},
): ConversationListItem {
  return {
    id,
    number: 1042,
    subject: 'Where is my parcel?',
    preview: 'Hello',
    status: 'open',
    statusId: null,
    statusName: null,
    priority: 'normal',
    tags: [],
    contact: { id: 'c1', name: 'Ada' },
    location: { id: 'milan', name: 'Milano' },
    department: null,
    assignee: null,
    lastSender: 'contact',
    sideOfId: null,
    lastMessageAt: at(minute),
    lastActivityAt: at(minute),
    waitingSince: null,
    worth: null,
    dueAt: null,
    snoozedUntil: null,
    messageCount: 1,
    hasAttachments: false,
    hasFailure: false,
    locale: null,
    version: 1,
    isUnread: false,
    ...more,
  }
}
