import { z } from 'zod'

const text = z.string()
const id = z.string().nullable()
const time = z.string().nullable()

const attachmentShape = z.object({ id, name: text, url: text, path: text, type: text, isInline: z.boolean() })

export const messageShape = z.object({
  id: text,
  /** Whose words they are is known by who wrote them where the product does not say it. */
  kind: z.enum(['incoming', 'outgoing', 'public', 'note']),
  authorId: id,
  authorName: text,
  authorEmail: text,
  at: time,
  text,
  html: text.nullable(),
  messageId: id,
  cc: z.array(text),
  attachments: z.array(attachmentShape),
})

const requesterShape = z.object({ id, name: text, email: text, phone: text })

export const conversationShape = z.object({
  subject: text,
  status: text,
  priority: text,
  groupId: id,
  assigneeId: id,
  assigneeEmail: text,
  organizationId: id,
  inboxId: id,
  /** Our address it was written to. */
  address: text,
  requester: requesterShape,
  createdAt: time,
  updatedAt: time,
  snoozedUntil: time,
  tags: z.array(text),
  /** Values of their own fields by the field's id. */
  fields: z.record(text, text),
  cc: z.array(text),
  messages: z.array(messageShape),
})

export const contactShape = z.object({
  name: text,
  emails: z.array(text),
  phones: z.array(text),
  locale: text,
  createdAt: time,
})

export const namedShape = z.object({ name: text, email: text })

export type ForeignMessage = z.infer<typeof messageShape>
export type ForeignConversation = z.infer<typeof conversationShape>
export type ForeignContact = z.infer<typeof contactShape>
export type ForeignAttachment = z.infer<typeof attachmentShape>

type Named = 'person' | 'group' | 'organization' | 'field' | 'inbox'

/** One thing of another help desk in our words, with its id there. */
export type Foreign =
  | { kind: Named; id: string; content: z.infer<typeof namedShape> }
  | { kind: 'contact'; id: string; content: ForeignContact }
  | { kind: 'conversation'; id: string; content: ForeignConversation }
  | { kind: 'message'; id: string; parentId: string; content: ForeignMessage }
  /** It has no place here, for this reason. */
  | { kind: 'unknown'; id: string; reason: 'deleted' | 'draft' | 'not_known' | 'no_id' }

export type OwnStatus = 'open' | 'waiting' | 'resolved' | 'spam' | 'leave'
export type OwnPriority = 'low' | 'normal' | 'high' | 'urgent'

/** How to read what one product gives. */
export type Source = {
  /** The keys under which its API pages hold lists. */
  wrappers: ReadonlySet<string>
  /** What a record tells of; nothing for what says nothing to us (a page's own counts). */
  read(record: { list: string; value: unknown }): Foreign[]
  statuses: Record<string, OwnStatus>
  priorities: Record<string, OwnPriority>
}
