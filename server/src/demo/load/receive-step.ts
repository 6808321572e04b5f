import { receiveDelivery } from '../../connectors/index.ts'
import type { Context } from '../../platform/context.ts'
import type { DemoIncoming } from '../shapes.ts'
import type { Scene } from './play-conversation.ts'
import { writeRaw } from './write-raw.ts'

// Long enough for the mail to be read and acknowledged.
const readMs = 2000

/** A mail comes in, as bytes, and is read as every mail is. @throws Error when it makes no conversation */
export async function receiveStep(scene: Scene, step: DemoIncoming): Promise<void> {
  const { stage, past, story, mailIds } = scene
  const system = past.as({ kind: 'system' })
  const messageId = mailId(story.key, mailIds.length, step.from.email)
  const answered = scene.answer && (await externalIdOf(system, scene.answer))
  const raw = writeRaw(step, {
    messageId,
    references: [...mailIds.slice(0, 1), ...(answered ? [answered] : mailIds.slice(1))],
    customer: story.steps[0].from.email,
    answered,
    language: story.locale,
  })
  const { deliveryId } = await receiveDelivery(system, stage.channel(step.to), {
    externalId: messageId,
    raw,
    source: 'demo',
    envelope: { from: step.nature === 'bounce' ? '' : step.from.email, to: [step.to] },
  })
  await past.letPass(new Date(step.at.getTime() + readMs))
  if (mailIds.length === 0) Object.assign(scene, await findConversation(system, deliveryId, story.key))
  mailIds.push(messageId)
}

/** The Message-ID of the mail with a number of a story. */
export function mailId(storyKey: string, number: number, from: string): string {
  return `${storyKey}.${number}@${from.slice(from.indexOf('@') + 1)}`
}

async function externalIdOf(context: Context, messageId: string): Promise<string | undefined> {
  const message = await context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select('externalId')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', messageId)
      .executeTakeFirstOrThrow(),
  )
  return message.externalId ?? undefined
}

async function findConversation(context: Context, deliveryId: string, storyKey: string) {
  const found = await context.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .leftJoin('conversations', (join) =>
        join
          .onRef('conversations.accountId', '=', 'deliveries.accountId')
          .onRef('conversations.id', '=', 'deliveries.conversationId'),
      )
      .select([
        'conversations.id',
        'conversations.contactId',
        'conversations.locationId',
        'deliveries.reason',
      ])
      .where('deliveries.accountId', '=', tx.accountId)
      .where('deliveries.id', '=', deliveryId)
      .executeTakeFirstOrThrow(),
  )
  const { id, contactId, locationId, reason } = found
  if (!id || !contactId) throw new Error(`The first mail of ${storyKey} went astray. ${reason ?? ''}`)
  return { conversationId: id, contactId, locationId }
}
