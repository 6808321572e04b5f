import type { ReceivedMessage } from '../received-message.ts'

const mostIds = 60

/** The outside ids of the messages that a message names, its own first; of very many the nearest. */
export function idsIn(message: ReceivedMessage): string[] {
  return [
    message.externalId,
    ...message.inReplyTo.slice(0, mostIds),
    ...message.references.slice(-mostIds),
    ...message.forwardedIds.slice(0, mostIds),
    ...(message.bounce?.originalIds.slice(0, mostIds) ?? []),
  ]
}
