import type { components } from '@vicino/sdk'

type Schemas = components['schemas']
// The API's own words for what the console shows, so that neither can drift from the other.
export type ConversationRow = Omit<ConversationListItem, 'isUnread'>
export type ConversationListItem = Schemas['ConversationListItem']
export type ConversationPage = { items: ConversationListItem[]; nextCursor: string | null }
export type Conversation = Schemas['Conversation']
export type Callback = Schemas['Callback']
export type ChatVisitor = Schemas['ChatVisitor']
export type Counts = Schemas['ConversationCounts']
export type RelatedConversation = Schemas['RelatedConversation']
export type SavedView = Schemas['View']
export type Message = Schemas['Message']
export type MessagePage = { items: Message[]; nextCursor: string | null }
export type Attachment = Schemas['Attachment']
export type Draft = Schemas['Draft']
export type SharedDraft = Schemas['SharedDraft']
export type SideThread = Schemas['SideThread']
export type SuggestedRecipients = Schemas['SuggestedRecipients']
export type TimelineEntry = Schemas['TimelineEntry']
export type Address = { name: string; address: string }

export type Session = Schemas['Session']
export type InvitationPreview = Schemas['InvitationPreview']
export type Department = Schemas['Department']
export type Member = Schemas['Member']
export type LocationRow = Schemas['LocationRow']
export type Contact = Schemas['Contact']
export type Recipients = { to: Address[]; cc: Address[]; bcc: Address[] }
