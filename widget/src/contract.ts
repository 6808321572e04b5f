/** What the server of the chat says and takes: `/api/public/v1/chat/:key`. */

/** Whether somebody answers now, and when. */
export type Availability = {
  kind: 'open' | 'busy' | 'closed' | 'unstaffed'
  sentence: string
  waitMinutes: number | null
  opensAt: string | null
}

/** A way to a person other than this chat. */
export type Way = { kind: string; label: string; href: string | null; detail: string }

/** A question asked before the first message is sent. */
export type Field = {
  key: string
  label: string
  kind: 'text' | 'email' | 'phone' | 'select' | 'checkbox'
  options?: string[]
  isRequired: boolean
}

/** A message the widget shows by itself, after some time on some pages. */
export type Proactive = {
  id: string
  text: string
  afterSeconds: number
  pathPrefix: string | null
  /** Empty means everywhere. */
  locationSlugs: string[]
}

export type Setup = {
  brand: {
    name: string
    colour: string
    onColour: string
    darkColour: string
    logoUrl: string | null
    font: string | null
  }
  locale: string
  direction: 'ltr' | 'rtl'
  location: { slug: string; name: string } | null
  state: Availability
  /** The best first. */
  ways: Way[]
  greeting: string
  fields: Field[]
  proactive: Proactive[]
  launcher: { side: 'start' | 'end'; label: string }
  /** `maxPerMessage` 0 takes no files. */
  files: { maxBytes: number; maxPerMessage: number }
  suggestUrl: string
  contactUrl: string
  texts: Record<string, string>
}

export type FileOfMessage = {
  name: string
  mediaType: string
  /** Bytes. */
  size: number
  url: string
  width?: number | null
  height?: number | null
}

export type Message = {
  /** 1, 2, 3 … of this visitor's conversation, without gaps. */
  seq: number
  id: string
  clientId: string | null
  from: 'visitor' | 'agent' | 'system'
  name: string | null
  html: string | null
  text: string
  files: FileOfMessage[]
  /** ISO 8601 time. */
  at: string
}

export type Conversation = {
  id: string
  /** Null for a moment after the first message. */
  number: number | null
  status: 'open' | 'resolved'
  hasEmail: boolean
  agentNames: string[]
  readByAgentsUpTo: number | null
}

export type Started = { token: string; conversation: Conversation; messages: Message[] }

export type Caught = {
  conversation: Conversation
  state: Availability
  messages: Message[]
  nextSeq: number
}

export type Uploaded = { id: string; secret?: string | null }

export type Attributes = Record<string, string | number | boolean>

export type FieldValues = Record<string, string | boolean>

/** The first message, as it starts a conversation. */
export type Start = {
  clientId: string
  text: string
  fields: FieldValues
  locale: string
  at?: string
  page: { url: string; title: string }
  articleId?: string
  typed?: string
  uploadIds: string[]
  identity?: string
  attributes?: Attributes
  proactiveId?: string
}

/** What the help centre's suggestions answer. */
export type Suggested = {
  said: string
  groups: {
    name: string
    items: { id?: string; title: string; path: string; excerpt: { text: string; isFound: boolean }[] }[]
  }[]
}
