import type { Context } from '../../platform/context.ts'
import type { DemoIncoming } from '../shapes.ts'
import { receiveRaw } from './receive-raw.ts'
import type { Scene } from './scene.ts'

/** A customer's mail comes in and joins the story's conversation. @throws Error when it does not */
export async function receiveStep(scene: Scene, step: DemoIncoming): Promise<void> {
  const { stage, past, story, mailIds } = scene
  const system = past.as({ kind: 'system' })
  const messageId = mailId(story.key, mailIds.length, step.from.email)
  const answered = scene.answer && (await externalIdOf(system, scene.answer))
  const mail = {
    step,
    channelId: stage.channel(step.to),
    messageId,
    references: [...mailIds.slice(0, 1), ...(answered ? [answered] : mailIds.slice(1))],
    customer: story.steps[0].from.email,
    answered,
    language: story.locale,
  }
  const conversationId = await receiveRaw(past, stage.connectors, mail)
  if (mailIds.length === 0) scene.conversationId = conversationId
  if (conversationId !== scene.conversationId) throw new Error(`${messageId} went astray.`)
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
