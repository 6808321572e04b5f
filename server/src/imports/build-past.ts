import type { PastConversation, PastMessage } from '../conversations/index.ts'
import { newId } from '../platform/ids.ts'
import type { Customer } from './find-contacts.ts'
import {
  departmentOf,
  fieldsOf,
  type Ground,
  kindOf,
  type Loss,
  memberFor,
  priorityOf,
  statusOf,
  tagsOf,
  timesOf,
} from './past-conversation.ts'
import type { Ready } from './ready-message.ts'
import type { ForeignMessage } from './sources/foreign.ts'

/** The customers a conversation tells of: who asked, and whoever else of them wrote. */
export function customersOf(ground: Ground, one: Ready): Customer[] {
  const { requester, createdAt } = one.content
  const asked: Customer = {
    key: requesterKey(one),
    externalId: requester.id,
    told: {
      ...{ name: requester.name, locale: '', createdAt },
      emails: requester.email ? [requester.email] : [],
      phones: requester.phone ? [requester.phone] : [],
    },
  }
  const others = one.messages
    .map(({ foreign }) => foreign)
    .filter((message) => kindOf(ground, message) === 'incoming' && !isRequester(one, message))
  return [
    asked,
    ...others.map((message) => ({
      key: authorKey(message),
      externalId: message.authorId,
      told: {
        ...{ name: message.authorName, locale: '', createdAt, phones: [] },
        emails: message.authorEmail ? [message.authorEmail] : [],
      },
    })),
  ]
}

/** The customer as they are written to. */
export function requesterOf({ content: { requester } }: Pick<Ready, 'content'>) {
  return { name: requester.name, address: requester.email.toLowerCase() || requester.phone }
}

/** A conversation in our words. */
export function pastOf(
  ground: Ground,
  one: Ready,
  contacts: ReadonlyMap<string, string>,
): { past: PastConversation; losses: Loss[] } {
  const { content } = one
  const status = statusOf(ground, content)
  const { tagIds, losses: lostTags } = tagsOf(ground, content.tags)
  const { fields, losses: lostFields } = fieldsOf(ground, content.fields)
  const assignee = memberFor(ground, content.assigneeId, { name: '', email: content.assigneeEmail })
  const messages = pastMessages(ground, one, contacts)
  const first = messages[0]?.at ?? ground.now
  const created = content.createdAt === null ? first : new Date(content.createdAt)
  const past: PastConversation = {
    ...(status === 'leave' ? { status: 'resolved', statusId: null } : status),
    ...{ id: newId(), tagIds, fields, messages },
    channelId: ground.mapping.channels[content.inboxId ?? ''] ?? ground.channelId,
    contactId: contacts.get(requesterKey(one)) ?? '',
    customer: requesterOf(one),
    locationId: ground.placeOf(content),
    departmentId: departmentOf(ground, content.groupId),
    assigneeId: assignee.memberId,
    priority: priorityOf(ground, content.priority),
    subject: content.subject,
    locale: null,
    createdAt: new Date(Math.min(created.getTime(), first.getTime())),
    snoozedUntil: content.snoozedUntil === null ? null : new Date(content.snoozedUntil),
    people: peopleOf(ground, one, contacts),
  }
  const lostPeople: Loss[] =
    content.assigneeId !== null && assignee.memberId === null
      ? [{ what: 'person', names: [assignee.name || content.assigneeId] }]
      : []
  return {
    past,
    losses: [...one.messages.flatMap(({ losses }) => losses), ...lostTags, ...lostFields, ...lostPeople],
  }
}

/** The messages of a conversation in our words, oldest first. */
export function pastMessages(
  ground: Ground,
  one: Ready,
  contacts: ReadonlyMap<string, string>,
): PastMessage[] {
  const times = timesOf(
    one.content,
    one.messages.map(({ foreign }) => foreign),
    ground.now,
  )
  return one.messages.map((message, index) => {
    const { text, html, attachments, externalId, foreign } = message
    const said = { id: newId(), text, html, attachments, externalId, at: times[index] ?? ground.now }
    const cc = foreign.cc.filter((address) => address.includes('@'))
    return {
      ...said,
      ...authorOf(ground, one, { foreign, contacts }),
      cc: cc.map((address) => ({ name: '', address: address.toLowerCase() })),
    }
  })
}

type Written = { foreign: ForeignMessage; contacts: ReadonlyMap<string, string> }

function authorOf(
  ground: Ground,
  one: Ready,
  { foreign, contacts }: Written,
): Pick<PastMessage, 'kind' | 'author' | 'sender'> {
  const kind = kindOf(ground, foreign)
  if (kind !== 'incoming') {
    const told = { name: foreign.authorName, email: foreign.authorEmail }
    const { memberId, name } = memberFor(ground, foreign.authorId, told)
    return { kind, sender: null, author: { kind: 'member', id: memberId, name } }
  }
  const isAsker = isRequester(one, foreign)
  const contactId = contacts.get(isAsker ? requesterKey(one) : authorKey(foreign)) ?? null
  const other = { name: foreign.authorName, address: foreign.authorEmail.toLowerCase() }
  const sender = isAsker ? requesterOf(one) : other
  return { kind, sender, author: { kind: 'contact', id: contactId, name: sender.name } }
}

function peopleOf(
  ground: Ground,
  one: Ready,
  contacts: ReadonlyMap<string, string>,
): PastConversation['people'] {
  const asker = requesterOf(one)
  const copied = [...one.content.cc, ...one.messages.flatMap(({ foreign }) => foreign.cc)]
  const people = [
    ...copied.map((address) => ({ address: address.toLowerCase().trim(), name: '', contactId: null })),
    { ...asker, contactId: contacts.get(requesterKey(one)) ?? null },
  ]
  return people
    .filter(({ address }) => address.includes('@') && !ground.ownAddresses.has(address))
    .slice(-100)
}

function isRequester({ content: { requester } }: Ready, message: ForeignMessage): boolean {
  if (message.authorId !== null && requester.id !== null) return message.authorId === requester.id
  return !message.authorEmail || message.authorEmail.toLowerCase() === requester.email.toLowerCase()
}

function requesterKey({ id, content: { requester } }: Ready): string {
  return requester.id ?? (requester.email.toLowerCase() || requester.phone || `conversation ${id}`)
}

function authorKey(message: ForeignMessage): string {
  return message.authorId ?? (message.authorEmail.toLowerCase() || `message ${message.id}`)
}
