// conversations owns what is said between customers and the brand: conversations, messages, notes, drafts, files,
// participants, clocks, the inbox and its search, and the sending of answers. How a medium works is a connector's
// matter, behind the port in channel.ts.

export { addNote } from './add-note.ts'
export { assignConversation } from './assign.ts'
export type {
  Channel,
  Connector,
  DeliveryOutcome,
  MessageClass,
  Outgoing,
} from './channel.ts'
export { noticeOverdue } from './clocks/notice-overdue.ts'
export { dropUnsentUploads } from './drop-unsent-uploads.ts'
export { conversationEvents } from './events.ts'
export { type CountsBoard, createCountsBoard } from './inbox/counts-board.ts'
export { conversationJobs } from './jobs.ts'
export { addField } from './marks/fields.ts'
export { fillFields } from './marks/fill-fields.ts'
export { addStatus } from './marks/statuses.ts'
export { tagConversation } from './marks/tag-conversation.ts'
export { addTag } from './marks/tags.ts'
export { type Claimed, claimDue, renewLeases } from './outbox/claim-due.ts'
export { type Attempted, recordDeliveries } from './outbox/record-deliveries.ts'
export { releaseHeld } from './outbox/release-held.ts'
export { createPresenceBoard, type PresenceBoard } from './presence.ts'
export { conversationReactions } from './reactions.ts'
export { readEverything } from './read-everything.ts'
export { receiveMessage } from './receive-message.ts'
export type {
  ReceivedAttachment,
  ReceivedMessage,
  ReceiveOutcome,
} from './received-message.ts'
export { reply } from './reply.ts'
export { registerConversationRoutes } from './routes.ts'
export { setStatus, snoozeConversation } from './set-status.ts'
