import {
  bodyOf,
  emptyConversation,
  emptyMessage,
  type Fields,
  fieldsOf,
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
 * FreeScout: conversations with threads as its API gives them, customers, users and mailboxes, and the same as JSON of its
 * tables. https://api-docs.freescout.net
 */
export const freescout: Source = {
  wrappers: new Set(['_embedded', 'conversations', 'customers', 'users', 'mailboxes', 'threads', 'data']),
  read({ list, value }) {
    const fields = fieldsOf(value)
    const id = idIn(fields, 'id')
    if (list === 'page' || textIn(fields, 'type') === 'header' || 'version' in fields) return []
    if (list === 'emails') return readAddress(fields)
    if (id === null)
      return Object.keys(fields).length > 0 ? [{ kind: 'unknown', id: '', reason: 'no_id' }] : []
    return readKind(list, id, fields)
  },
  statuses: {
    active: 'open',
    pending: 'waiting',
    closed: 'resolved',
    spam: 'spam',
    '1': 'open',
    '2': 'waiting',
    '3': 'resolved',
    '4': 'spam',
  },
  priorities: {},
}

function readKind(list: string, id: string, fields: Fields): Foreign[] {
  const content = { name: nameIn(fields), email: textIn(fields, 'email') }
  if (list === 'threads' || 'conversation_id' in fields) return readTableThread(id, fields)
  if (list === 'conversations' || 'mailboxId' in fields || 'mailbox_id' in fields)
    return readConversation(id, fields)
  if (list === 'customers' || 'photoUrl' in fields) return [readCustomer(id, fields)]
  if (list === 'users') return [{ kind: 'person', id, content }]
  if (list === 'mailboxes') return [{ kind: 'inbox', id, content }]
  return [{ kind: 'unknown', id, reason: 'not_known' }]
}

// The table of addresses names each one's customer; both tell of the same contact.
function readAddress(fields: Fields): Foreign[] {
  const [customerId, email] = [textIn(fields, 'customer_id'), textIn(fields, 'email')]
  if (!customerId || !email) return []
  const content = { name: '', emails: [email], phones: [], locale: '', createdAt: null }
  return [{ kind: 'contact', id: customerId, content }]
}

function readCustomer(id: string, fields: Fields): Foreign {
  const embedded = innerIn(fields, '_embedded')
  const emails = [textIn(fields, 'email'), ...textsIn(embedded, 'emails')]
  const phones = [textIn(fields, 'phone'), ...textsIn(embedded, 'phones')]
  return {
    kind: 'contact',
    id,
    content: {
      name: nameIn(fields),
      emails: emails.filter(Boolean),
      phones: phones.filter(Boolean),
      locale: '',
      createdAt: timeIn(fields, 'createdAt', 'created_at'),
    },
  }
}

const isDraft = new Set(['draft', '1'])
const isDeleted = new Set(['deleted', '3'])

function readConversation(id: string, fields: Fields): Foreign[] {
  const state = textIn(fields, 'state')
  if (isDeleted.has(state)) return [{ kind: 'unknown', id, reason: 'deleted' }]
  if (isDraft.has(state)) return [{ kind: 'unknown', id, reason: 'draft' }]
  const [customer, assignee] = [innerIn(fields, 'customer'), innerIn(fields, 'assignee')]
  const embedded = innerIn(fields, '_embedded')
  const assigneeId = idIn(assignee, 'id') ?? idIn(fields, 'user_id')
  const person: Foreign[] =
    idIn(assignee, 'id') === null || assigneeId === null
      ? []
      : [
          {
            kind: 'person',
            id: assigneeId,
            content: { name: nameIn(assignee), email: textIn(assignee, 'email') },
          },
        ]
  return [
    ...person,
    {
      kind: 'conversation',
      id,
      content: {
        ...emptyConversation,
        subject: textIn(fields, 'subject'),
        status: textIn(fields, 'status'),
        assigneeId,
        inboxId: idIn(fields, 'mailboxId', 'mailbox_id'),
        requester: {
          id: idIn(customer, 'id') ?? idIn(fields, 'customer_id'),
          name: nameIn(customer),
          email: textIn(customer, 'email') || textIn(fields, 'customer_email'),
          phone: textIn(customer, 'phone'),
        },
        createdAt: timeIn(fields, 'createdAt', 'created_at'),
        updatedAt: timeIn(fields, 'updatedAt', 'updated_at'),
        tags: [...textsIn(embedded, 'tags'), ...textsIn(fields, 'tags')],
        fields: customFields(fields),
        cc: textsIn(fields, 'cc'),
        messages: listIn(embedded, 'threads').map(fieldsOf).flatMap(readThread),
      },
    },
  ]
}

function customFields(fields: Fields): Record<string, string> {
  const values = [...listIn(fields, 'customFields'), ...listIn(innerIn(fields, '_embedded'), 'customFields')]
  return Object.fromEntries(
    values.map(fieldsOf).flatMap((one) => {
      const value = textIn(one, 'text', 'value')
      return value === '' ? [] : [[textIn(one, 'name', 'id'), value]]
    }),
  )
}

const kinds: Record<string, ForeignMessage['kind']> = {
  customer: 'incoming',
  message: 'outgoing',
  note: 'note',
  phone: 'note',
  '1': 'incoming',
  '2': 'outgoing',
  '3': 'note',
  '5': 'note',
}

// Line items say who did what; drafts and hidden threads were never said.
function readThread(fields: Fields): ForeignMessage[] {
  const kind = kinds[textIn(fields, 'type')]
  const state = textIn(fields, 'state')
  const id = textIn(fields, 'id')
  if (!kind || !id || isDraft.has(state) || isDeleted.has(state)) return []
  const author = innerIn(fields, 'createdBy')
  return [
    {
      ...emptyMessage,
      ...bodyOf(textIn(fields, 'body')),
      id,
      kind,
      authorId:
        idIn(author, 'id') ??
        idIn(fields, 'created_by_user_id', 'created_by_customer_id', 'user_id', 'customer_id'),
      authorName: nameIn(author),
      authorEmail: textIn(author, 'email'),
      at: timeIn(fields, 'createdAt', 'created_at'),
      messageId: idIn(fields, 'message_id'),
      cc: textsIn(fields, 'cc'),
      attachments: listIn(innerIn(fields, '_embedded'), 'attachments').map(readAttachment),
    },
  ]
}

function readTableThread(id: string, fields: Fields): Foreign[] {
  const [message] = readThread(fields)
  return message
    ? [{ kind: 'message', id, parentId: textIn(fields, 'conversation_id'), content: message }]
    : []
}

function readAttachment(value: unknown): ForeignAttachment {
  const fields = fieldsOf(value)
  return {
    id: idIn(fields, 'id'),
    name: textIn(fields, 'fileName', 'file_name'),
    url: textIn(fields, 'fileUrl'),
    path: textIn(fields, 'file_dir'),
    type: textIn(fields, 'mimeType', 'mime_type'),
    isInline: false,
  }
}
