import { receiveDelivery } from '../../connectors/index.ts'
import type { DemoIncoming } from '../shapes.ts'
import type { Scene } from './play-conversation.ts'
import { writeRaw } from './write-raw.ts'

// Long enough for the mail to be read and acknowledged.
const readMs = 2000

/** A mail comes in, as bytes, and is read as every mail is. @throws Error when it did not reach its conversation */
export async function receiveStep(scene: Scene, step: DemoIncoming): Promise<void> {
  const { stage, past, story } = scene
  const { email, locale } = { email: step.from.email, locale: story.locale }
  const messageId = mailId(story.key, scene.mailIds.length, email)
  const [first] = story.steps
  const raw = writeRaw(step, {
    messageId,
    references: [
      ...scene.mailIds.slice(0, 1),
      ...(scene.answerId ? [scene.answerId] : scene.mailIds.slice(1)),
    ],
    customer: first.from.email,
    answered: scene.answerId,
    language: locale,
  })
  const { deliveryId } = await receiveDelivery(past.as({ kind: 'system' }), stage.channel(step.to), {
    externalId: messageId,
    raw,
    source: 'demo',
    envelope: { from: step.nature === 'bounce' ? '' : email, to: [step.to] },
  })
  await past.letPass(new Date(step.at.getTime() + readMs))
  await findConversation(scene, deliveryId)
  scene.mailIds.push(messageId)
}

/** The Message-ID of the mail with a number of a story. */
export function mailId(storyKey: string, number: number, from: string): string {
  return `${storyKey}.${number}@${from.slice(from.indexOf('@') + 1)}`
}

async function findConversation(scene: Scene, deliveryId: string): Promise<void> {
  const found = await scene.past.as({ kind: 'system' }).read((tx) =>
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
      .executeTakeFirst(),
  )
  if (!found?.id || (scene.conversationId && scene.conversationId !== found.id))
    throw new Error(`A mail of ${scene.story.key} went astray. ${found?.reason ?? ''}`)
  scene.conversationId = found.id
  scene.contactId = found.contactId ?? ''
  scene.locationId = found.locationId
}
