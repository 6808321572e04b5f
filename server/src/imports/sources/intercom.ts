import {
  bodyOf,
  emptyConversation,
  emptyMessage,
  type Fields,
  fieldsOf,
  flagIn,
  idIn,
  innerIn,
  listIn,
  textIn,
  textsIn,
  timeIn,
} from './fields.ts'
import type { Foreign, ForeignAttachment, ForeignMessage, Source } from './foreign.ts'

/**
 * Intercom: conversations with their parts as its API and its exports give them, contacts, admins and teams.
 * https://developers.intercom.com/docs/references/rest-api/api.intercom.io/conversations
 */
export const intercom: Source = {
  wrappers: new Set(['conversations', 'contacts', 'data', 'admins', 'teams', 'companies', 'users', 'leads']),
  read({ list, value }) {
    const fields = fieldsOf(value)
    const id = idIn(fields, 'id')
    if (id === null)
      return Object.keys(fields).length > 0 ? [{ kind: 'unknown', id: '', reason: 'no_id' }] : []
    const type = textIn(fields, 'type')
    const content = { name: textIn(fields, 'name'), email: textIn(fields, 'email') }
    if (type === 'conversation' || 'conversation_parts' in fields) return [readConversation(id, fields)]
    if (type === 'admin') return [{ kind: 'person', id, content }]
    if (type === 'team') return [{ kind: 'group', id, content }]
    if (type === 'company') return [{ kind: 'organization', id, content }]
    if (['contact', 'user', 'lead'].includes(type) || /contact|user|lead/.test(list))
      return [readContact(id, fields)]
    return [{ kind: 'unknown', id, reason: 'not_known' }]
  },
  statuses: { open: 'open', snoozed: 'waiting', closed: 'resolved' },
  priorities: {
    not_priority: 'normal',
    priority: 'high',
    none: 'normal',
    high: 'high',
    low: 'low',
    medium: 'normal',
    urgent: 'urgent',
  },
}

function readContact(id: string, fields: Fields): Foreign {
  const [email, phone] = [textIn(fields, 'email'), textIn(fields, 'phone')]
  return {
    kind: 'contact',
    id,
    content: {
      name: textIn(fields, 'name', 'pseudonym'),
      emails: email ? [email] : [],
      phones: phone ? [phone] : [],
      locale: textIn(fields, 'language_override', 'browser_locale', 'locale'),
      createdAt: timeIn(fields, 'created_at'),
    },
  }
}

function readConversation(id: string, fields: Fields): Foreign {
  const source = innerIn(fields, 'source')
  const author = innerIn(source, 'author')
  const [contact] = listIn(innerIn(fields, 'contacts'), 'contacts').map(fieldsOf)
  const isOurs = textIn(author, 'type') === 'admin'
  const first: ForeignMessage = {
    ...emptyMessage,
    ...authorOf(author),
    id: idIn(source, 'id') ?? `${id}-source`,
    kind: kindBy(author),
    at: timeIn(fields, 'created_at'),
    ...bodyOf(textIn(source, 'body')),
    attachments: listIn(source, 'attachments').map(readAttachment),
  }
  const parts = listIn(innerIn(fields, 'conversation_parts'), 'conversation_parts').map(fieldsOf)
  return {
    kind: 'conversation',
    id,
    content: {
      ...emptyConversation,
      subject: textIn(fields, 'title') || bodyText(textIn(source, 'subject')),
      status: textIn(fields, 'state') || (flagIn(fields, 'open') ? 'open' : 'closed'),
      priority: textIn(fields, 'priority'),
      groupId: nonZero(idIn(fields, 'team_assignee_id')),
      assigneeId: nonZero(idIn(fields, 'admin_assignee_id')),
      inboxId: idIn(source, 'type'),
      requester: {
        id: idIn(contact ?? {}, 'id') ?? idIn(author, 'id'),
        name: isOurs ? textIn(contact ?? {}, 'name') : textIn(author, 'name'),
        email: isOurs ? textIn(contact ?? {}, 'email') : textIn(author, 'email'),
        phone: '',
      },
      createdAt: timeIn(fields, 'created_at'),
      updatedAt: timeIn(fields, 'updated_at'),
      snoozedUntil: timeIn(fields, 'snoozed_until'),
      tags: textsIn(innerIn(fields, 'tags'), 'tags'),
      fields: attributesOf(innerIn(fields, 'custom_attributes')),
      messages: [first, ...parts.flatMap(readPart)].filter(saysSomething),
    },
  }
}

function attributesOf(attributes: Fields): Record<string, string> {
  const values = Object.keys(attributes).map((name) => [name, textIn(attributes, name)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

// Assignments, openings and closings are parts too, with words or without.
function readPart(part: Fields): ForeignMessage[] {
  const author = innerIn(part, 'author')
  const isNote = ['note', 'note_and_reopen'].includes(textIn(part, 'part_type'))
  const message: ForeignMessage = {
    ...emptyMessage,
    ...authorOf(author),
    id: textIn(part, 'id'),
    kind: isNote ? 'note' : kindBy(author),
    at: timeIn(part, 'created_at'),
    ...bodyOf(textIn(part, 'body')),
    attachments: listIn(part, 'attachments').map(readAttachment),
  }
  return message.id === '' ? [] : [message]
}

function saysSomething({ text, html, attachments }: ForeignMessage): boolean {
  return text !== '' || html !== null || attachments.length > 0
}

function authorOf(author: Fields) {
  return {
    authorId: idIn(author, 'id'),
    authorName: textIn(author, 'name'),
    authorEmail: textIn(author, 'email'),
  }
}

function kindBy(author: Fields): ForeignMessage['kind'] {
  return ['admin', 'bot', 'team'].includes(textIn(author, 'type')) ? 'outgoing' : 'incoming'
}

function nonZero(id: string | null): string | null {
  return id === '0' ? null : id
}

function bodyText(html: string): string {
  return html.replace(/<[^<>]{0,200}>/g, '').trim()
}

function readAttachment(value: unknown): ForeignAttachment {
  const fields = fieldsOf(value)
  return {
    id: idIn(fields, 'id'),
    name: textIn(fields, 'name'),
    url: textIn(fields, 'url'),
    path: textIn(fields, 'path'),
    type: textIn(fields, 'content_type'),
    isInline: false,
  }
}
