import type { PastConversation, PastMessage } from '../conversations/index.ts'
import type { placeFinder } from './place.ts'
import type { Mapping } from './shapes.ts'
import type { ForeignConversation, ForeignMessage } from './sources/foreign.ts'
import { type SourceKind, sources } from './sources/sources.ts'

export type Person = { id: string; name: string; email: string }

/** All that decides what becomes of a conversation of an import, read once. */
export type Ground = {
  source: SourceKind
  origin: string
  mapping: Mapping
  channelId: string
  /** Who worked with the other product, by their id there. */
  people: ReadonlyMap<string, Person>
  /** Ours, by id. */
  members: ReadonlyMap<string, string>
  statusCategories: ReadonlyMap<string, 'open' | 'waiting' | 'resolved'>
  /** By lower-case name. */
  tagIds: ReadonlyMap<string, string>
  readField(fieldId: string, text: string): PastConversation['fields'][number] | undefined
  placeOf: ReturnType<typeof placeFinder>
  /** The brand's own, which take part in nothing. */
  ownAddresses: ReadonlySet<string>
  now: Date
}

/** Something of a record that has no place here, to be told in the report. */
export type Loss = { what: 'attachment' | 'tag' | 'field' | 'person' | 'time' | 'shortened'; names: string[] }

export type Status = { status: PastConversation['status']; statusId: string | null } | 'leave'

/** What a foreign status means here: as the mapping says, else as its product does, else that somebody should look. */
export function statusFor(mapping: Mapping, source: SourceKind, value: string): Mapping['statuses'][string] {
  return mapping.statuses[value] ?? sources[source].statuses[value.toLowerCase()] ?? 'open'
}

export function statusOf(ground: Ground, { status, snoozedUntil }: ForeignConversation): Status {
  const chosen = statusFor(ground.mapping, ground.source, status)
  if (chosen === 'leave') return 'leave'
  const isSnoozed = snoozedUntil !== null && new Date(snoozedUntil) > ground.now
  if (chosen === 'waiting' && isSnoozed) return { status: 'snoozed', statusId: null }
  const category = ground.statusCategories.get(chosen)
  if (category) return { status: category, statusId: chosen }
  return {
    status: chosen === 'open' || chosen === 'waiting' || chosen === 'spam' ? chosen : 'resolved',
    statusId: null,
  }
}

const priorityNumbers = { low: 0, normal: 1, high: 2, urgent: 3 }

export function priorityOf({ mapping, source }: Ground, value: string): number {
  const usual = sources[source].priorities[value.toLowerCase()] ?? 'normal'
  return priorityNumbers[mapping.priorities[value] ?? usual]
}

/** Who a foreign person is here; those who are nobody here keep their name. */
export function memberFor(ground: Ground, id: string | null, fallback: { name: string; email: string }) {
  const person = ground.people.get(id ?? '')
  const chosen = ground.mapping.people[id ?? '']
  const memberId = chosen !== undefined && chosen !== 'none' && ground.members.has(chosen) ? chosen : null
  const name = person?.name || fallback.name || person?.email || fallback.email
  return { memberId, name: memberId ? (ground.members.get(memberId) ?? name) : name }
}

/** Whose words a message is: Zendesk tells only who wrote it. */
export function kindOf(ground: Ground, message: ForeignMessage): PastMessage['kind'] {
  if (message.kind !== 'public') return message.kind
  return ground.people.has(message.authorId ?? '') ? 'outgoing' : 'incoming'
}

export function tagsOf(ground: Ground, tags: readonly string[]): { tagIds: string[]; losses: Loss[] } {
  const chosen = tags.map((tag) => {
    const choice = ground.mapping.tags[tag] ?? 'new'
    if (choice === 'none') return { tag, id: 'none' }
    return { tag, id: choice === 'new' ? ground.tagIds.get(tag.slice(0, 60).toLowerCase()) : choice }
  })
  const lost = chosen.filter(({ id }) => id === undefined).map(({ tag }) => tag)
  return {
    tagIds: chosen.flatMap(({ id }) => (id === undefined || id === 'none' ? [] : [id])),
    losses: lost.length > 0 ? [{ what: 'tag', names: lost }] : [],
  }
}

export function fieldsOf(ground: Ground, values: Record<string, string>) {
  const fields: PastConversation['fields'] = []
  const lost: string[] = []
  for (const [foreignId, text] of Object.entries(values)) {
    const chosen = ground.mapping.fields[foreignId] ?? 'none'
    if (chosen === 'none' || chosen === 'new') continue
    const read = ground.readField(chosen, text)
    if (read) fields.push(read)
    else lost.push(`${foreignId}: ${text.slice(0, 80)}`)
  }
  const losses: Loss[] = lost.length > 0 ? [{ what: 'field', names: lost }] : []
  return { fields, losses }
}

export function departmentOf({ mapping }: Ground, groupId: string | null): string | null {
  const chosen = mapping.groups[groupId ?? '']
  return chosen === undefined || chosen === 'none' || chosen === 'new' ? null : chosen
}

/** When it was said; a message without a time stands where it came, just after the one before. */
export function timesOf(
  conversation: ForeignConversation,
  messages: readonly ForeignMessage[],
  now: Date,
): Date[] {
  let last = new Date(conversation.createdAt ?? conversation.updatedAt ?? now)
  return messages.map(({ at }) => {
    const told = at === null ? new Date(last.getTime() + 1) : new Date(at)
    last = told > now ? now : told
    return last
  })
}
