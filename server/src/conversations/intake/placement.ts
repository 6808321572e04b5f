import type { ReceivedAttachment, ReceivedMessage } from '../received-message.ts'

export type KeptAttachment = Omit<ReceivedAttachment, 'content'> & { blob: string; size: number }

export type Placement = {
  conversationId: string
  /** The merged conversation whose reply token it bears; null for the one it is in. */
  homeConversationId: string | null
  contactId: string | null
  /** null when no answer depends on it (automatic mail). */
  publicNumber: number | null
  attachments: KeptAttachment[]
  /** Written by somebody whom nobody in the conversation had written to: to be looked at by a person. */
  isStranger: boolean
}

/** A message in the place it takes, under the id it gets. */
export type Placed = { id: string; message: ReceivedMessage; placement: Placement }
