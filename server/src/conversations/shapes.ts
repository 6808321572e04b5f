import { z } from 'zod'
import { givenTime } from '../platform/http/given-time.ts'
import { originShape } from './web-letter.ts'

const time = z.date().meta({ description: 'ISO 8601 time' })
const named = z.object({ id: z.uuid(), name: z.string() })

export const statusShape = z.enum(['open', 'waiting', 'snoozed', 'resolved', 'spam'])
export const sortShape = z
  .enum(['worth', 'newest', 'oldest', 'due', 'waiting', 'priority', 'created', 'relevance'])
  .meta({ description: 'relevance: what fits a search best; without one, as newest' })
export type Sort = z.infer<typeof sortShape>
export const viewShape = z.enum([
  'mine',
  'unassigned',
  'waiting',
  'open',
  'snoozed',
  'resolved',
  'spam',
  'mentions',
  'all',
])

/** From what can wait to what cannot; stored as the position in this list. */
export const priorityShape = z.enum(['low', 'normal', 'high', 'urgent'])
export const colourShape = z.enum([
  'gray',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
])

export const fieldValueShape = z
  .union([z.string(), z.number(), z.boolean()])
  .meta({ description: 'A text, number or tick; a date as yyyy-mm-dd, a choice by its words' })

export const addressShape = z.object({ name: z.string().max(300).default(''), address: z.string().max(320) })
export const recipientsShape = z.object({
  to: z.array(addressShape),
  cc: z.array(addressShape),
  bcc: z.array(addressShape),
})

/** What an answer is worth: all until `fullUntil`, then ever less until `goneAt`, but for the closed time in between. */
const worthShape = z.object({
  fullUntil: time,
  pausedFrom: time.nullable(),
  pausedUntil: time.nullable(),
  goneAt: time,
})

/** What the list shows of one conversation, the same for everybody; every event of a conversation carries it. */
export const rowShape = z
  .object({
    id: z.uuid(),
    number: z.number().int(),
    subject: z.string(),
    preview: z.string(),
    status: statusShape,
    statusId: z.uuid().nullable(),
    statusName: z.string().nullable().meta({ description: 'The brand’s own name for the status' }),
    priority: priorityShape,
    tags: z.array(named.extend({ colour: colourShape })),
    contact: named,
    location: named.nullable(),
    department: named.nullable(),
    assignee: named.nullable(),
    lastSender: z.enum(['contact', 'member', 'system']),
    sideOfId: z
      .uuid()
      .nullable()
      .meta({ description: 'It is a side thread with a third party, of this conversation' }),
    lastMessageAt: time,
    lastActivityAt: time,
    waitingSince: time.nullable(),
    worth: worthShape.nullable(),
    dueAt: time.nullable(),
    snoozedUntil: time.nullable(),
    messageCount: z.number().int(),
    hasAttachments: z.boolean(),
    hasFailure: z.boolean(),
    locale: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ConversationRow' })

const seenShape = rowShape.extend({ isUnread: z.boolean() })

const passageShape = z.array(z.object({ text: z.string(), isFound: z.boolean() }))
export const foundShape = z
  .object({
    messageId: z.uuid(),
    kind: z.enum(['incoming', 'outgoing', 'note']),
    place: z.enum(['text', 'file', 'subject', 'people']),
    passage: passageShape.meta({ description: 'The words around; empty when only the subject has them' }),
    subject: passageShape.meta({ description: 'The whole subject' }),
  })
  .meta({
    id: 'FoundPassage',
    description: 'Why a search found it. Plain text in pieces, to be escaped as any.',
  })

export const listItemShape = seenShape
  .extend({ found: foundShape.optional() })
  .meta({ id: 'ConversationListItem' })

const participantShape = z.object({
  address: z.string(),
  name: z.string(),
  contactId: z.uuid().nullable(),
  state: z.enum(['known', 'to_review']),
})

export const presenceStateShape = z.enum(['viewing', 'typing', 'noting', 'away'])

export const viewerShape = z.object({ memberId: z.uuid(), name: z.string(), state: presenceStateShape })

/** Why a due time is what it is: `key` names a sentence of the console, `values` fill it. */
export const dueExplanationShape = z.object({
  key: z.enum([
    'firstResponseBusiness',
    'firstResponseAfterOpening',
    'firstResponseElapsed',
    'nextAnswerBusiness',
    'nextAnswerAfterOpening',
    'nextAnswerElapsed',
    'resolutionBusiness',
    'resolutionAfterOpening',
    'resolutionElapsed',
  ]),
  values: z.object({
    minutes: z.number().int(),
    from: time,
    opensAt: time.nullable(),
    dueAt: time,
    zone: z.string().nullable(),
    policy: z.string().nullable().meta({ description: 'Whose promise it is; null: the brand’s settings' }),
    isCalendar: z.boolean().meta({ description: 'All time counts, whenever the place is open' }),
    pausedMinutes: z.number().int().meta({ description: 'For how long its clock has stood still' }),
  }),
})

export const detailShape = seenShape
  .extend({
    publicCount: z.number().int().meta({ description: 'Send it back as seenPublicCount with an answer.' }),
    channel: z.object({ id: z.uuid(), name: z.string(), address: z.string(), connector: z.string() }),
    participants: z.array(participantShape),
    followers: z.array(named),
    firstResponseAt: time.nullable(),
    firstResponseDueAt: time.nullable(),
    nextAnswerDueAt: time.nullable(),
    resolutionDueAt: time.nullable(),
    pausedSince: time.nullable().meta({ description: 'Since when its solution is not waited for' }),
    slaPolicy: named.nullable().meta({ description: 'null: the brand’s settings count' }),
    resolvedAt: time.nullable(),
    createdAt: time,
    dueExplanation: dueExplanationShape.nullable(),
    fields: z.array(z.object({ fieldId: z.uuid(), value: fieldValueShape })),
    viewers: z.array(viewerShape),
  })
  .meta({ id: 'Conversation' })

export const attachmentShape = z
  .object({
    id: z.uuid(),
    filename: z.string(),
    contentType: z.string(),
    size: z.number().int(),
    contentId: z.string().nullable(),
    isInline: z.boolean(),
  })
  .meta({ id: 'Attachment' })

const messageStateShape = z.enum([
  'unapproved',
  'scheduled',
  'held',
  'queued',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'failed',
  'cancelled',
])

export const approvalShape = z
  .object({
    state: z.enum(['waiting', 'approved', 'returned', 'withdrawn']),
    reason: z.string().meta({ description: 'Why a second person is asked' }),
    askedAt: time,
    textBefore: z
      .string()
      .nullable()
      .meta({ description: 'What its writer had written, where it was approved with changes' }),
    word: z.string().meta({ description: 'The note of whoever decided' }),
    decidedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    decidedAt: time.nullable(),
  })
  .meta({ id: 'MessageApproval' })

export const messageShape = z
  .object({
    id: z.uuid(),
    conversationId: z.uuid(),
    kind: z.enum(['incoming', 'outgoing', 'note']),
    class: z.enum(['reply', 'acknowledgement', 'notice']),
    author: z.object({
      kind: z.enum(['member', 'contact', 'key', 'system']),
      id: z.uuid().nullable(),
      name: z.string(),
    }),
    sender: addressShape.nullable(),
    recipients: recipientsShape,
    subject: z.string(),
    text: z.string(),
    html: z.string().nullable(),
    quotedText: z.string().nullable(),
    quotedHtml: z.string().nullable(),
    state: messageStateShape.nullable(),
    stateReason: z.string().nullable(),
    sendAt: time.nullable(),
    sentAt: time.nullable(),
    automatic: z.string().nullable(),
    authentication: z.object({ isFailed: z.boolean(), results: z.record(z.string(), z.string()) }).nullable(),
    origin: originShape.nullable(),
    attachments: z.array(attachmentShape),
    mentions: z.array(z.uuid()),
    hasSource: z.boolean(),
    approval: approvalShape.nullable().meta({ description: 'Null: nobody had to approve it' }),
    createdAt: time,
  })
  .meta({ id: 'Message' })

export const countsShape = z
  .object({
    mine: z.number().int(),
    unassigned: z.number().int(),
    waiting: z.number().int(),
    open: z.number().int(),
    snoozed: z.number().int(),
    mentions: z.number().int(),
    all: z.number().int().meta({ description: 'Open, waiting and snoozed together.' }),
    byLocation: z.array(z.object({ id: z.uuid().nullable(), count: z.number().int() })),
    byDepartment: z.array(z.object({ id: z.uuid().nullable(), count: z.number().int() })),
  })
  .meta({ id: 'ConversationCounts' })

export const draftShape = z
  .object({
    kind: z.enum(['reply', 'note']),
    html: z.string(),
    recipients: recipientsShape.nullable(),
    attachments: z.array(attachmentShape),
    seenPublicCount: z.number().int(),
    isMachineWritten: z
      .boolean()
      .meta({ description: 'A machine wrote it and nobody has said yet that they checked it' }),
    returnedReason: z
      .string()
      .nullable()
      .meta({ description: 'Why a scheduled answer is a draft again: a key of the sentences of errors' }),
    updatedAt: time,
  })
  .meta({ id: 'Draft' })

export const sharedDraftShape = draftShape
  .omit({ kind: true, returnedReason: true })
  .extend({ author: named, editor: named.nullable(), version: z.number().int() })
  .meta({ id: 'SharedDraft' })

export const suggestedRecipientsShape = z
  .object({
    to: z.array(addressShape),
    cc: z.array(addressShape),
    warnings: z.array(z.object({ code: z.string(), domain: z.string() })),
  })
  .meta({ id: 'SuggestedRecipients' })

export const timelineEntryShape = z
  .object({
    id: z.string(),
    type: z.string(),
    actor: z.object({ kind: z.string(), id: z.uuid().nullable(), name: z.string() }),
    at: time,
    payload: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' })

const text = z.string().max(500_000)
const html = z.string().max(2_000_000)
const addresses = z
  .array(
    addressShape.extend({
      address: z
        .email()
        .max(320)
        .or(z.string().regex(/^\+?\d{4,20}$/)),
    }),
  )
  .max(100)

const snippetIds = z
  .array(z.uuid())
  .max(20)
  .default([])
  .meta({ description: 'The snippets it was written with' })

export const newMessageShape = z.object({
  kind: z.enum(['reply', 'note']).default('reply'),
  text: text.optional(),
  html: html.optional(),
  to: addresses.optional(),
  cc: addresses.optional(),
  bcc: addresses.optional(),
  attachmentIds: z.array(z.uuid()).max(50).default([]),
  seenPublicCount: z.number().int().min(0).optional(),
  sendAt: givenTime.optional().meta({
    description:
      'Until then it waits; when somebody says something meanwhile, it is not sent but goes back to its author.',
  }),
  resolve: z.boolean().default(false),
  sharedDraftVersion: z
    .number()
    .int()
    .optional()
    .meta({ description: 'It is the shared draft as of this version; a newer one stops it (409 stale).' }),
  snippetIds,
  confirm: z.array(z.string().max(40)).max(10).default([]).meta({
    description:
      'Kinds of warnings (409 conflict, details.warnings) that its writer has read and sends it all the same.',
  }),
  mentions: z.array(z.uuid()).max(50).default([]),
  departmentMentions: z
    .array(z.uuid())
    .max(20)
    .default([])
    .meta({ description: 'Departments of whose members everybody is meant who may see the conversation.' }),
})

export const newConversationShape = z.object({
  contactId: z.uuid().optional(),
  to: addressShape.optional(),
  channelId: z.uuid(),
  locationId: z.uuid().nullable().optional(),
  subject: z.string().trim().max(500),
  text: text.optional(),
  html: html.optional(),
  attachmentIds: z
    .array(z.uuid())
    .max(50)
    .default([])
    .meta({ description: 'Files uploaded without a conversationId' }),
  snippetIds,
  sendAt: givenTime.optional(),
})

export const newTimeShape = z.object({
  sendAt: givenTime,
  seenPublicCount: z.number().int().min(0).optional(),
})

export const changesShape = z.object({
  assigneeId: z.uuid().nullable().optional(),
  departmentId: z.uuid().nullable().optional(),
  locationId: z.uuid().nullable().optional(),
  subject: z.string().trim().max(500).optional(),
  priority: priorityShape.optional(),
})

export const newDraftShape = z.object({
  html,
  recipients: recipientsShape.nullable().default(null),
  attachmentIds: z.array(z.uuid()).max(50).default([]),
  seenPublicCount: z.number().int().min(0).default(0),
  isMachineWritten: z.boolean().default(false),
})

export const listQueryShape = {
  view: viewShape.default('all'),
  status: statusShape.optional(),
  locationId: z.uuid().optional(),
  departmentId: z.uuid().optional(),
  assigneeId: z.uuid().optional(),
  contactId: z.uuid().optional(),
  viewId: z.uuid().optional().meta({ description: 'A saved view; its filter and sort' }),
  filter: z.string().max(8_000).optional().meta({ description: 'A ConversationFilter as JSON' }),
  sort: sortShape.optional(),
  search: z.string().trim().min(1).max(200).optional(),
}
