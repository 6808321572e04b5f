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
  nameIn,
  textIn,
  textsIn,
  timeIn,
} from './fields.ts'
import type { Foreign, ForeignAttachment, ForeignMessage, Source } from './foreign.ts'

/**
 * Freshdesk: the account export (Tickets0.json or .xml: helpdesk_ticket with helpdesk_notes, Users, Groups, Companies) and
 * tickets of its API v2 with their conversations. https://developers.freshdesk.com/api/
 */
export const freshdesk: Source = {
  wrappers: new Set(['tickets', 'results', 'helpdesk_tickets', 'users', 'contacts']),
  read({ list, value }) {
    const { name, fields } = unwrap(list, fieldsOf(value))
    const id = idIn(fields, 'display_id', 'id')
    if (id === null)
      return Object.keys(fields).length > 0 ? [{ kind: 'unknown', id: '', reason: 'no_id' }] : []
    return readKind(kindOf(name, fields), id, fields)
  },
  statuses: {
    '2': 'open',
    '3': 'waiting',
    '4': 'resolved',
    '5': 'resolved',
    '6': 'waiting',
    '7': 'waiting',
    open: 'open',
    pending: 'waiting',
    resolved: 'resolved',
    closed: 'resolved',
    'waiting on customer': 'waiting',
    'waiting on third party': 'waiting',
    spam: 'spam',
  },
  priorities: {
    '1': 'low',
    '2': 'normal',
    '3': 'high',
    '4': 'urgent',
    low: 'low',
    medium: 'normal',
    high: 'high',
    urgent: 'urgent',
  },
}

// The export wraps each thing in its own name.
function unwrap(list: string, fields: Fields): { name: string; fields: Fields } {
  const [name = '', ...others] = Object.keys(fields)
  const inner = fieldsOf(fields[name])
  return others.length === 0 && Object.keys(inner).length > 0
    ? { name, fields: inner }
    : { name: list, fields }
}

function kindOf(list: string, fields: Fields): string {
  if ('ticket_id' in fields && ('body' in fields || 'body_text' in fields)) return 'reply'
  if ('requester_id' in fields || 'requester' in fields || /ticket/.test(list)) return 'ticket'
  if ('helpdesk_agent' in fields) return flagIn(fields, 'helpdesk_agent') ? 'agent' : 'contact'
  if (/agent/.test(list) || 'available' in fields) return 'agent'
  if (/compan|customer/.test(list)) return 'organization'
  if (/group/.test(list)) return 'group'
  return /user|contact/.test(list) || 'mobile' in fields ? 'contact' : 'unknown'
}

function readKind(kind: string, id: string, fields: Fields): Foreign[] {
  const inner = { ...innerIn(fields, 'contact'), ...fields }
  const content = { name: nameIn(inner), email: textIn(inner, 'email') }
  switch (kind) {
    case 'ticket':
      return readTicket(id, fields)
    case 'reply': {
      const message = readReply(fields)
      return [{ kind: 'message', id: message.id, parentId: textIn(fields, 'ticket_id'), content: message }]
    }
    case 'agent':
      return [{ kind: 'person', id: textIn(fields, 'id') || id, content }]
    case 'contact':
      return [readContact(id, fields)]
    case 'group':
    case 'organization':
      return [{ kind, id, content }]
    default:
      return [{ kind: 'unknown', id, reason: 'not_known' }]
  }
}

function readContact(id: string, fields: Fields): Foreign {
  const emails = [textIn(fields, 'email'), ...textsIn(fields, 'other_emails')]
  const phones = [textIn(fields, 'phone'), textIn(fields, 'mobile')]
  return {
    kind: 'contact',
    id,
    content: {
      name: textIn(fields, 'name'),
      emails: emails.filter(Boolean),
      phones: phones.filter(Boolean),
      locale: textIn(fields, 'language'),
      createdAt: timeIn(fields, 'created_at'),
    },
  }
}

function readTicket(id: string, fields: Fields): Foreign[] {
  if (flagIn(fields, 'deleted')) return [{ kind: 'unknown', id, reason: 'deleted' }]
  const requester = innerIn(fields, 'requester')
  const html = textIn(fields, 'description_html')
  const plain = textIn(fields, 'description_text')
  const first: ForeignMessage = {
    ...emptyMessage,
    ...(html
      ? { html, text: textIn(fields, 'description') }
      : bodyOf(textIn(fields, 'description') || plain)),
    id: `${id}-description`,
    kind: textIn(fields, 'source') === '10' ? 'outgoing' : 'incoming',
    authorId: textIn(fields, 'source') === '10' ? idIn(fields, 'responder_id') : idIn(fields, 'requester_id'),
    at: timeIn(fields, 'created_at'),
    cc: textsIn(fields, 'cc_emails'),
    attachments: listIn(fields, 'attachments').map(readAttachment),
  }
  const notes = listIn(fields, 'conversations', 'helpdesk_notes', 'notes').map(fieldsOf)
  const replies = notes.map((one) => unwrap('', one).fields).filter((one) => !flagIn(one, 'deleted'))
  return [
    {
      kind: 'conversation',
      id,
      content: {
        ...emptyConversation,
        subject: textIn(fields, 'subject'),
        status: flagIn(fields, 'spam') ? 'spam' : textIn(fields, 'status_name', 'status').toLowerCase(),
        priority: textIn(fields, 'priority').toLowerCase(),
        groupId: idIn(fields, 'group_id'),
        assigneeId: idIn(fields, 'responder_id'),
        organizationId: idIn(fields, 'company_id', 'owner_id'),
        inboxId: idIn(fields, 'product_id', 'email_config_id'),
        address: textIn(fields, 'to_email', 'support_email') || (textsIn(fields, 'to_emails')[0] ?? ''),
        requester: {
          id: idIn(fields, 'requester_id') ?? idIn(requester, 'id'),
          name: textIn(requester, 'name') || textIn(fields, 'requester_name', 'name'),
          email: textIn(requester, 'email') || textIn(fields, 'email'),
          phone: textIn(requester, 'phone', 'mobile') || textIn(fields, 'phone'),
        },
        createdAt: timeIn(fields, 'created_at'),
        updatedAt: timeIn(fields, 'updated_at'),
        tags: textsIn(fields, 'tags'),
        fields: customFields(fields),
        cc: textsIn(fields, 'cc_emails'),
        messages: [first, ...replies.map(readReply)],
      },
    },
  ]
}

function customFields(fields: Fields): Record<string, string> {
  const own = { ...innerIn(fields, 'custom_field'), ...innerIn(fields, 'custom_fields') }
  const values = Object.keys(own).map((name) => [name, textIn(own, name)] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

function readReply(fields: Fields): ForeignMessage {
  const html = textIn(fields, 'body_html')
  const isIncoming = flagIn(fields, 'incoming')
  return {
    ...emptyMessage,
    ...(html ? { html, text: textIn(fields, 'body') } : bodyOf(textIn(fields, 'body', 'body_text'))),
    id: textIn(fields, 'id'),
    kind: flagIn(fields, 'private') ? 'note' : isIncoming ? 'incoming' : 'outgoing',
    authorId: idIn(fields, 'user_id'),
    authorEmail: isIncoming ? addressOf(textIn(fields, 'from_email')) : '',
    at: timeIn(fields, 'created_at'),
    cc: textsIn(fields, 'cc_emails'),
    attachments: listIn(fields, 'attachments').map(readAttachment),
  }
}

// "Mara Bianchi <mara@customer.example>"
function addressOf(text: string): string {
  return /<([^<>]+)>/.exec(text)?.[1] ?? text
}

function readAttachment(value: unknown): ForeignAttachment {
  const { fields } = unwrap('', fieldsOf(value))
  return {
    id: idIn(fields, 'id'),
    name: textIn(fields, 'name', 'content_file_name'),
    url: textIn(fields, 'attachment_url'),
    path: textIn(fields, 'path'),
    type: textIn(fields, 'content_type', 'content_content_type'),
    isInline: false,
  }
}
