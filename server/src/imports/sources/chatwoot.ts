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
 * Chatwoot: conversations and messages as its application API gives them, agents, teams and inboxes, and the CSV of its
 * contacts. https://developers.chatwoot.com/api-reference
 */
export const chatwoot: Source = {
  wrappers: new Set([
    'data',
    'payload',
    'conversations',
    'messages',
    'contacts',
    'agents',
    'teams',
    'inboxes',
  ]),
  read({ list, value }) {
    const fields = fieldsOf(value)
    const id = idIn(fields, 'id')
    if (list === 'meta') return []
    if (id === null)
      return Object.keys(fields).length > 0 ? [{ kind: 'unknown', id: '', reason: 'no_id' }] : []
    return readKind(kindOf(list, fields), id, fields)
  },
  statuses: { open: 'open', pending: 'open', snoozed: 'waiting', resolved: 'resolved' },
  priorities: { low: 'low', medium: 'normal', high: 'high', urgent: 'urgent' },
}

function kindOf(list: string, fields: Fields): string {
  if ('message_type' in fields) return 'message'
  if ('labels' in fields && 'inbox_id' in fields) return 'conversation'
  if ('meta' in fields && 'status' in fields) return 'conversation'
  if ('phone_number' in fields) return 'contact'
  if ('availability_status' in fields || 'role' in fields || /agent/.test(list)) return 'agent'
  if ('channel_type' in fields || /inbox/.test(list)) return 'inbox'
  if ('allow_auto_assign' in fields || /team/.test(list)) return 'team'
  return /contact/.test(list) ? 'contact' : 'unknown'
}

function readKind(kind: string, id: string, fields: Fields): Foreign[] {
  const content = {
    name: textIn(fields, 'name', 'available_name'),
    email: textIn(fields, 'email', 'email_address'),
  }
  switch (kind) {
    case 'conversation':
      return readConversation(id, fields)
    case 'message': {
      const [message] = readMessage(fields)
      const parentId = textIn(fields, 'conversation_id')
      return message && parentId ? [{ kind: 'message', id, parentId, content: message }] : []
    }
    case 'contact':
      return [readContact(id, fields)]
    case 'agent':
      return [{ kind: 'person', id, content }]
    case 'team':
      return [{ kind: 'group', id, content }]
    case 'inbox':
      return [{ kind: 'inbox', id, content }]
    default:
      return [{ kind: 'unknown', id, reason: 'not_known' }]
  }
}

function readContact(id: string, fields: Fields): Foreign {
  const [email, phone] = [textIn(fields, 'email'), textIn(fields, 'phone_number')]
  return {
    kind: 'contact',
    id,
    content: {
      name: textIn(fields, 'name'),
      emails: email ? [email] : [],
      phones: phone ? [phone] : [],
      locale: textIn(fields, 'language'),
      createdAt: timeIn(fields, 'created_at'),
    },
  }
}

function readConversation(id: string, fields: Fields): Foreign[] {
  const [sender, assignee] = [innerIn(fields, 'meta', 'sender'), innerIn(fields, 'meta', 'assignee')]
  const team = innerIn(fields, 'meta', 'team')
  const extra = { ...innerIn(fields, 'additional_attributes') }
  const subject = textIn(extra, 'mail_subject')
  const messages = listIn(fields, 'messages').map(fieldsOf)
  return [
    ...named('person', assignee),
    ...named('group', team),
    {
      kind: 'conversation',
      id,
      content: {
        ...emptyConversation,
        subject: subject || (messages.map((one) => subjectOf(one)).find(Boolean) ?? ''),
        status: textIn(fields, 'status'),
        priority: textIn(fields, 'priority'),
        groupId: idIn(team, 'id') ?? idIn(fields, 'team_id'),
        assigneeId: idIn(assignee, 'id') ?? idIn(fields, 'assignee_id'),
        assigneeEmail: textIn(assignee, 'email'),
        inboxId: idIn(fields, 'inbox_id'),
        requester: {
          id: idIn(sender, 'id'),
          name: textIn(sender, 'name'),
          email: textIn(sender, 'email'),
          phone: textIn(sender, 'phone_number'),
        },
        createdAt: timeIn(fields, 'created_at', 'timestamp'),
        updatedAt: timeIn(fields, 'last_activity_at', 'updated_at'),
        snoozedUntil: timeIn(fields, 'snoozed_until'),
        tags: textsIn(fields, 'labels'),
        fields: attributesOf(innerIn(fields, 'custom_attributes')),
        messages: messages.flatMap(readMessage),
      },
    },
  ]
}

function attributesOf(attributes: Fields): Record<string, string> {
  const values = Object.keys(attributes).map((name) => [name, textIn(attributes, name)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

function named(kind: 'group' | 'person', fields: Fields): Foreign[] {
  const id = idIn(fields, 'id')
  const content = { name: textIn(fields, 'name'), email: textIn(fields, 'email') }
  return id === null ? [] : [{ kind, id, content }]
}

function subjectOf(message: Fields): string {
  return textIn(innerIn(message, 'content_attributes', 'email'), 'subject')
}

const kinds: Record<string, ForeignMessage['kind']> = {
  '0': 'incoming',
  '1': 'outgoing',
  '3': 'outgoing',
  incoming: 'incoming',
  outgoing: 'outgoing',
  template: 'outgoing',
}

// Its kind 2 is what Chatwoot itself remarks: who assigned what to whom.
function readMessage(fields: Fields): ForeignMessage[] {
  const kind = kinds[textIn(fields, 'message_type')]
  const id = textIn(fields, 'id')
  if (!kind || !id) return []
  const sender = innerIn(fields, 'sender')
  const html = textIn(innerIn(fields, 'content_attributes', 'email', 'html_content'), 'full')
  return [
    {
      ...emptyMessage,
      ...(html ? { html, text: textIn(fields, 'content') } : bodyOf(textIn(fields, 'content'))),
      id,
      kind: flagIn(fields, 'private') ? 'note' : kind,
      authorId: idIn(sender, 'id') ?? idIn(fields, 'sender_id'),
      authorName: textIn(sender, 'name'),
      authorEmail: textIn(sender, 'email'),
      at: timeIn(fields, 'created_at'),
      messageId: idIn(fields, 'source_id'),
      cc: textsIn(innerIn(fields, 'content_attributes'), 'cc_emails'),
      attachments: listIn(fields, 'attachments').map(readAttachment),
    },
  ]
}

function readAttachment(value: unknown): ForeignAttachment {
  const fields = fieldsOf(value)
  const url = textIn(fields, 'data_url')
  return {
    id: idIn(fields, 'id'),
    name: textIn(fields, 'fallback_title') || decodeURIComponent(nameInUrl(url)),
    url,
    path: textIn(fields, 'path'),
    type: textIn(fields, 'content_type'),
    isInline: false,
  }
}

function nameInUrl(url: string): string {
  const name = url.split('?')[0]?.split('/').at(-1) ?? ''
  return /%(?![0-9a-f]{2})/i.test(name) ? '' : name
}
