import type { Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import type { VersionKind } from './change-of.ts'
import type { Step } from './step.ts'

/** Tells what is new of a review. */
export function announceChange(tx: Tx, { id, before, after, change, channelId }: Step): void {
  const { locationId, conversationId, stars } = after
  const payload = { channelId, locationId, conversationId, stars }
  for (const kind of change.versions) {
    const type = typeOf(kind, before === undefined)
    const state = kind === 'reply' ? { state: after.replyState } : {}
    record(tx, type, { subjectId: id, locationId, payload: { ...payload, ...state } })
  }
}

function typeOf(kind: VersionKind, isNew: boolean): string {
  switch (kind) {
    case 'review':
      return isNew ? 'review.received' : 'review.changed'
    case 'reply':
      return 'review.reply_changed'
    case 'removed':
      return 'review.removed'
    case 'restored':
      return 'review.restored'
  }
}
