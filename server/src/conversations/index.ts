// conversations owns what is said between customers and the brand: conversations, messages, notes, drafts, files,
// participants, clocks, the inbox and its search, and the sending of answers. How a medium works is a connector's
// matter, behind the port in channel.ts.

export { addNote } from './add-note.ts'
export { assignConversation } from './assign.ts'
export type {
  Address,
  Channel,
  ChannelRules,
  Connector,
  Connectors,
  Delivered,
  DeliveryFailed,
  DeliveryHeld,
  DeliveryOutcome,
  DeliveryUnknown,
  MessageClass,
  Outgoing,
  OutgoingAttachment,
  Recipients,
} from './channel.ts'
export { conversationEvents } from './events.ts'
export { conversationJobs } from './jobs.ts'
export { claimOutgoing, renewLease } from './outbox/claim-outgoing.ts'
export { recordDelivery } from './outbox/record-delivery.ts'
export { releaseHeld } from './outbox/release-held.ts'
export { createPresenceBoard, type PresenceBoard } from './presence.ts'
export { conversationReactions } from './reactions.ts'
export { readEverything } from './read-everything.ts'
export { receiveMessage } from './receive-message.ts'
export type {
  BouncedRecipient,
  ReceivedAttachment,
  ReceivedKind,
  ReceivedMessage,
  ReceiveOutcome,
} from './received-message.ts'
export { reply } from './reply.ts'
export { registerConversationRoutes } from './routes.ts'
export { setStatus, snoozeConversation } from './set-status.ts'
export { makeToken, readToken } from './tokens.ts'
