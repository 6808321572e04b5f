// conversations owns what is said between customers and the brand: conversations, messages, notes, drafts, files,
// participants, clocks, the inbox and its search, and the sending of answers. How a medium works is a connector's
// matter, behind the port in channel.ts.

export { momentIn } from './acknowledgement/write-acknowledgement.ts'
export { performActions } from './actions/perform-actions.ts'
export { type Action, actionsShape } from './actions/shapes.ts'
export { addNote } from './add-note.ts'
export { beginAppointment } from './appointments/begin-appointment.ts'
export {
  bringAppointment,
  endAppointment,
  moveAppointment,
  noteAppointment,
} from './appointments/change-appointment.ts'
export { returnWaiting } from './approval/return-waiting.ts'
export { assignConversation } from './assign.ts'
export { describeFile, isShownInline } from './attachments.ts'
export type {
  Channel,
  Connector,
  Connectors,
  DeliveryOutcome,
  MessageClass,
  Outgoing,
} from './channel.ts'
export { answerDue } from './clocks/answer-due.ts'
export { noticeOverdue } from './clocks/notice-overdue.ts'
export { promiseAnswer } from './clocks/promise-answer.ts'
export { findPlaceChannel } from './compose/find-place-channel.ts'
export { textAsHtml } from './compose/text-as-html.ts'
export { closeByCustomer, reopenByCustomer } from './customer/close-by-customer.ts'
export { forgetCustomer } from './customer/forget-customer.ts'
export { rateConversation } from './customer/rate.ts'
export { messageOfLink } from './customer/request-link.ts'
export { dropUnsentUploads } from './drop-unsent-uploads.ts'
export { conversationEvents } from './events.ts'
export { compileFilter } from './filter/compile.ts'
export { conditionsIn, type Filter, filterShape } from './filter/shape.ts'
export { addToHistory } from './history/add-to-history.ts'
export { bringTags } from './history/bring-tags.ts'
export type { PastConversation, PastMessage } from './history/past.ts'
export { pastFieldValue } from './history/past-field.ts'
export { storeHistory } from './history/store-history.ts'
export { type CountsBoard, createCountsBoard } from './inbox/counts-board.ts'
export { conversationJobs } from './jobs.ts'
export { addField, listFields } from './marks/fields.ts'
export { fillFields } from './marks/fill-fields.ts'
export { addStatus } from './marks/statuses.ts'
export { tagConversation } from './marks/tag-conversation.ts'
export { addTag } from './marks/tags.ts'
export { mayHandIn } from './may-hand-in.ts'
export { type Claimed, claimDue, renewLeases } from './outbox/claim-due.ts'
export { failMessage } from './outbox/fail-message.ts'
export { noteContinued } from './outbox/note-continued.ts'
export { type Attempted, recordDeliveries } from './outbox/record-deliveries.ts'
export { releaseHeld } from './outbox/release-held.ts'
export { noteOutside } from './outside/note-outside.ts'
export { createPresenceBoard, type PresenceBoard } from './presence.ts'
export { conversationReactions } from './reactions.ts'
export { readEverything } from './read-everything.ts'
export { receiveMessages } from './receive-message.ts'
export type {
  ReceivedAttachment,
  ReceivedMessage,
  ReceiveOutcome,
} from './received-message.ts'
export { reply } from './reply.ts'
export { registerConversationRoutes } from './routes.ts'
export { sendScheduled } from './scheduled/send-scheduled.ts'
export { learnWords } from './search/learn-words.ts'
export { setStatus, snoozeConversation } from './set-status.ts'
export { linkConversations } from './shape/links.ts'
export { addPolicy } from './sla/policies.ts'
export { makeToken, readToken } from './tokens.ts'
export { lookAgainAt } from './too-early.ts'
export { undoSend } from './undo-send.ts'
export {
  type KeepWebLetter,
  type OfferNotice,
  type Origin,
  originShape,
  type SendNotice,
  type SendText,
  type WebLetter,
} from './web-letter.ts'
export { checkVariables } from './writing/check-texts.ts'
export {
  announceOffer,
  checkOffer,
  isOffered,
  mayChangeOffer,
  newOfferShape,
  type Offer,
  offeredToShape,
  requireChange,
} from './writing/offers.ts'
export { type Rendered, renderTexts } from './writing/render.ts'
export { addSnippet } from './writing/save-snippet.ts'
export { renderedShape } from './writing/shapes.ts'
export { newTextsShape, readTexts, textsShape } from './writing/texts.ts'
