import type { InboxFilter } from './conversations.ts'
import type { ConversationListItem, ConversationPage, ConversationRow } from './shapes.ts'

/**
 * Whether a filtered view shows a row; undefined when the row alone cannot tell (what mentions me, what a search or a
 * filter finds):
 * such lists keep the rows they have and take no new ones by themselves.
 */
export function doesShow(filter: InboxFilter, row: ConversationRow, memberId: string): boolean | undefined {
  // What is said with a third party stands beside the conversation it is about.
  if (row.sideOfId) return false
  if (filter.location && row.location?.id !== filter.location) return false
  if (filter.department && row.department?.id !== filter.department) return false
  if (filter.assignee && row.assignee?.id !== filter.assignee) return false
  if (filter.contact && row.contact.id !== filter.contact) return false
  if (filter.view === 'mentions' || isQuestion(filter)) return undefined
  return isInView(filter.view, row, memberId)
}

/** Whether only the server can tell what a list holds. */
export function isQuestion({ q, saved, filter }: InboxFilter): boolean {
  return Boolean(q || saved || filter)
}

function isInView(view: Exclude<InboxFilter['view'], 'mentions'>, row: ConversationRow, memberId: string) {
  switch (view) {
    case 'mine':
      return row.assignee?.id === memberId && row.status === 'open'
    case 'unassigned':
      return row.assignee === null && row.status === 'open'
    case 'all':
      return row.status !== 'spam'
    case 'open':
    case 'waiting':
    case 'snoozed':
    case 'resolved':
    case 'spam':
      return row.status === view
  }
}

/** Puts a row where it now belongs in a list's pages, or takes it out; others stay as they are. */
export function placeRow(
  pages: readonly ConversationPage[],
  row: ConversationListItem,
  belongs: boolean | undefined,
  isBefore: (other: ConversationListItem) => boolean,
): ConversationPage[] {
  const isListed = pages.some((page) => page.items.some((item) => item.id === row.id))
  const rest = pages.map((page) => ({ ...page, items: page.items.filter((item) => item.id !== row.id) }))
  if (belongs === false || (belongs === undefined && !isListed)) return isListed ? rest : [...pages]
  const at = rest.findIndex((page) => page.items.some(isBefore))
  const target = at >= 0 ? at : rest.length - 1
  const page = rest[target]
  // What lies beyond the loaded pages is found there when they are loaded.
  if (!page || (at < 0 && page.nextCursor !== null)) return isListed ? rest : [...pages]
  const index = page.items.findIndex(isBefore)
  page.items.splice(index < 0 ? page.items.length : index, 0, row)
  return rest
}

/** The row as this member has it: their unread mark is not part of what everybody is told. */
export function withUnread(
  row: ConversationRow,
  known: Pick<ConversationListItem, 'isUnread' | 'messageCount'> | undefined,
  isOwnDoing: boolean,
): ConversationListItem {
  const hasMore = row.messageCount > (known?.messageCount ?? 0)
  return { ...row, isUnread: (known?.isUnread ?? false) || (hasMore && !isOwnDoing) }
}
