import { describeFile, type PastConversation, type PastMessage } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import { brand } from '../content/brand.ts'
import type { DemoAttachment, DemoConversation, DemoIncoming } from '../shapes.ts'
import { mailId } from './receive-step.ts'
import type { Stage } from './stage.ts'

/** A conversation that is over, as the history of another system would tell it: how it stood in the end, and all that was said. */
export async function pastConversation(
  stage: Stage,
  story: DemoConversation,
  contactId: string,
): Promise<PastConversation> {
  const [first] = story.steps
  const customer = { name: first.from.name, address: first.from.email }
  return {
    ...{ id: newId(), contactId, customer, channelId: stage.channel(first.to) },
    locationId: stage.location(story.locationKey),
    ...endOf(stage, story),
    ...{ statusId: null, priority: 1, subject: story.subject, locale: story.locale },
    ...{ createdAt: first.at, snoozedUntil: null, tagIds: [], fields: [] },
    people: [{ ...customer, contactId }],
    messages: await messagesOf(stage, story, contactId),
  }
}

function endOf(stage: Stage, { steps, departmentKey }: DemoConversation) {
  const assigned = steps.filter((step) => step.kind === 'assign').map(({ to }) => to)
  const person = assigned.findLast((to) => to.kind === 'person')
  return {
    departmentId: departmentKey && assigned.length > 0 ? stage.department(departmentKey) : null,
    assigneeId: person ? stage.member(person.personKey).id : null,
    status: steps.at(-1)?.kind === 'spam' ? ('spam' as const) : ('resolved' as const),
  }
}

async function messagesOf(
  stage: Stage,
  { key, steps }: DemoConversation,
  contactId: string,
): Promise<PastMessage[]> {
  const messages: PastMessage[] = []
  for (const step of steps) {
    if (step.kind === 'incoming') {
      const count = messages.filter(({ kind }) => kind === 'incoming').length
      messages.push({
        ...(await incoming(stage.context, step, contactId)),
        externalId: mailId(key, count, step.from.email),
      })
    } else if (step.kind === 'reply' || step.kind === 'note') {
      const { id, name } = stage.member(step.personKey)
      messages.push({
        ...{ id: newId(), author: { kind: 'member', id, name }, at: step.at, text: step.text, html: null },
        ...(step.kind === 'reply'
          ? { kind: 'outgoing', externalId: `${key}.${messages.length}@${brand.emailDomain}` }
          : { kind: 'note', externalId: null }),
        ...{ sender: null, cc: [], attachments: [] },
      })
    }
  }
  return messages.map((message, index) => {
    const next = messages.slice(index + 1).find(({ kind }) => kind !== 'note')
    return { ...message, hasBounced: message.kind === 'outgoing' && next?.automatic === 'dsn-failed' }
  })
}

const automatic = { person: null, out_of_office: 'out-of-office', bounce: 'dsn-failed' } as const

async function incoming(
  context: Context,
  { at, nature, from, text, quoted, attachments }: DemoIncoming,
  contactId: string,
): Promise<Omit<PastMessage, 'externalId'>> {
  const isTheirs = nature !== 'bounce'
  return {
    ...{ id: newId(), kind: 'incoming', at, text, html: null, quotedText: quoted ?? null, cc: [] },
    author: { kind: isTheirs ? 'contact' : 'system', id: isTheirs ? contactId : null, name: from.name },
    sender: { name: from.name, address: from.email },
    automatic: automatic[nature],
    attachments: await Promise.all(attachments.map((file) => keep(context, file))),
  }
}

async function keep({ blobs }: Context, { fileName: filename, contentType, content }: DemoAttachment) {
  const file = { filename, declaredType: contentType, content: Buffer.from(content) }
  return {
    ...(await describeFile(file)),
    blob: await blobs.put(content),
    ...{ declaredType: contentType, contentId: null, isInline: false },
  }
}
