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
 * Zendesk: the full JSON export (a ticket a line, with its comments) and the pages or lines of its API: tickets, comments
 * with a ticket_id, users, groups, organizations, ticket fields. https://developer.zendesk.com/api-reference/ticketing
 */
export const zendesk: Source = {
  wrappers: new Set(['tickets', 'comments', 'users', 'organizations', 'groups', 'ticket_fields', 'results']),
  read({ list, value }) {
    const fields = fieldsOf(value)
    const id = idIn(fields, 'id')
    if (id === null)
      return Object.keys(fields).length > 0 ? [{ kind: 'unknown', id: '', reason: 'no_id' }] : []
    return readKind(kindOf(list, fields), id, fields)
  },
  statuses: {
    new: 'open',
    open: 'open',
    pending: 'waiting',
    hold: 'waiting',
    solved: 'resolved',
    closed: 'resolved',
  },
  priorities: { low: 'low', normal: 'normal', high: 'high', urgent: 'urgent' },
}

// A ticket says who asked; a comment belongs to a ticket; a user has a role. The list's name decides the rest.
function kindOf(list: string, fields: Fields): string {
  if ('requester_id' in fields || 'requester' in fields) return 'ticket'
  if ('ticket_id' in fields && ('body' in fields || 'html_body' in fields)) return 'comment'
  if ('role' in fields) return 'user'
  if ('domain_names' in fields) return 'organization'
  if (/field/.test(list) && 'title' in fields) return 'field'
  return /group/.test(list) ? 'group' : /organi[sz]ation/.test(list) ? 'organization' : 'unknown'
}

function readKind(kind: string, id: string, fields: Fields): Foreign[] {
  const content = { name: textIn(fields, 'name', 'title'), email: textIn(fields, 'email') }
  switch (kind) {
    case 'ticket':
      return readTicket(id, fields)
    case 'comment':
      return [{ kind: 'message', id, parentId: textIn(fields, 'ticket_id'), content: readComment(fields) }]
    case 'user':
      return [readUser(id, fields)]
    case 'group':
    case 'organization':
    case 'field':
      return [{ kind, id, content }]
    default:
      return [{ kind: 'unknown', id, reason: 'not_known' }]
  }
}

function readUser(id: string, fields: Fields): Foreign {
  const [name, email] = [textIn(fields, 'name'), textIn(fields, 'email')]
  if (textIn(fields, 'role') !== 'end-user') return { kind: 'person', id, content: { name, email } }
  const phone = textIn(fields, 'phone')
  const locale = textIn(fields, 'locale')
  const createdAt = timeIn(fields, 'created_at')
  return {
    kind: 'contact',
    id,
    content: { name, emails: email ? [email] : [], phones: phone ? [phone] : [], locale, createdAt },
  }
}

function readTicket(id: string, fields: Fields): Foreign[] {
  if (textIn(fields, 'status') === 'deleted') return [{ kind: 'unknown', id, reason: 'deleted' }]
  const [requester, assignee] = [innerIn(fields, 'requester'), innerIn(fields, 'assignee')]
  const [group, organization] = [innerIn(fields, 'group'), innerIn(fields, 'organization')]
  const comments = listIn(fields, 'comments').map((one) => readComment(fieldsOf(one)))
  const described = {
    ...emptyMessage,
    id: `${id}-description`,
    ...bodyOf(textIn(fields, 'description')),
    authorId: idIn(fields, 'submitter_id') ?? idIn(fields, 'requester_id') ?? idIn(requester, 'id'),
    at: timeIn(fields, 'created_at'),
  }
  const { email, name, phone } = fieldsOf(fields.requester)
  return [
    ...named('group', group),
    ...named('organization', organization),
    ...named('person', assignee),
    {
      kind: 'conversation',
      id,
      content: {
        ...emptyConversation,
        subject: textIn(fields, 'subject', 'raw_subject'),
        status: textIn(fields, 'status'),
        priority: textIn(fields, 'priority'),
        groupId: idIn(fields, 'group_id') ?? idIn(group, 'id'),
        assigneeId: idIn(fields, 'assignee_id') ?? idIn(assignee, 'id'),
        organizationId: idIn(fields, 'organization_id') ?? idIn(organization, 'id'),
        inboxId: idIn(fields, 'brand_id'),
        address: textIn(fields, 'recipient') || textIn(innerIn(fields, 'via', 'source', 'to'), 'address'),
        requester: {
          id: idIn(fields, 'requester_id') ?? idIn(requester, 'id'),
          name: textIn({ name }, 'name') || textIn(innerIn(fields, 'via', 'source', 'from'), 'name'),
          email: textIn({ email }, 'email') || textIn(innerIn(fields, 'via', 'source', 'from'), 'address'),
          phone: textIn({ phone }, 'phone'),
        },
        createdAt: timeIn(fields, 'created_at'),
        updatedAt: timeIn(fields, 'updated_at'),
        tags: textsIn(fields, 'tags'),
        fields: customFields(fields),
        messages: comments.length > 0 ? comments : [described],
      },
    },
  ]
}

function named(kind: 'group' | 'organization' | 'person', fields: Fields): Foreign[] {
  const id = idIn(fields, 'id')
  return id === null
    ? []
    : [{ kind, id, content: { name: textIn(fields, 'name'), email: textIn(fields, 'email') } }]
}

function customFields(fields: Fields): Record<string, string> {
  const values = listIn(fields, 'custom_fields').map(fieldsOf)
  return Object.fromEntries(
    values.flatMap((one) => {
      const value = textIn(one, 'value') || textsIn(one, 'value').join(', ')
      return value === '' ? [] : [[textIn(one, 'id'), value]]
    }),
  )
}

function readComment(fields: Fields): ForeignMessage {
  const from = innerIn(fields, 'via', 'source', 'from')
  const html = textIn(fields, 'html_body')
  return {
    ...emptyMessage,
    id: textIn(fields, 'id'),
    kind: fields.public === false ? 'note' : 'public',
    authorId: idIn(fields, 'author_id') ?? idIn(innerIn(fields, 'author'), 'id'),
    authorName: textIn(innerIn(fields, 'author'), 'name') || textIn(from, 'name'),
    authorEmail: textIn(innerIn(fields, 'author'), 'email') || textIn(from, 'address'),
    at: timeIn(fields, 'created_at'),
    text: textIn(fields, 'plain_body', 'body'),
    html: html || null,
    attachments: listIn(fields, 'attachments').map(readAttachment),
  }
}

function readAttachment(value: unknown): ForeignAttachment {
  const fields = fieldsOf(value)
  return {
    id: idIn(fields, 'id'),
    name: textIn(fields, 'file_name'),
    url: textIn(fields, 'content_url'),
    path: textIn(fields, 'path'),
    type: textIn(fields, 'content_type'),
    isInline: flagIn(fields, 'inline'),
  }
}
