import { fillFields, tagConversation } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { fields, statuses, tags } from '../content/marks.ts'
import type { Scene, Story } from './scene.ts'

/**
 * Marks a conversation as whoever sorts it would: with what it is about and which order. What lies further back than
 * somebody looks around was never marked.
 */
export async function markConversation(
  { stage, story, conversationId: id }: Scene,
  by: Context,
): Promise<void> {
  if (!isFresh(story)) return
  const tagIds = idsOf(stage.marks.tags, namesFor(tags, story))
  if (tagIds.length > 0) await tagConversation(by, id, { tagIds })
  const fieldId = stage.marks.fields.get(fields[0].name)
  const order = orderIn(story)
  if (fieldId && order) await fillFields(by, id, [{ fieldId, value: order }])
}

/** The brand's own name for what such a matter waits for. */
export function waitingNameFor({ stage, story }: Scene): string | undefined {
  return isFresh(story) ? idsOf(stage.marks.statuses, namesFor(statuses, story))[0] : undefined
}

const freshMs = 4 * 86_400_000

/** Whether a story is among the newest, which are what is seen first. */
export function isFresh({ steps, asOf }: Story): boolean {
  return asOf.getTime() - steps[0].at.getTime() < freshMs
}

function namesFor(marks: readonly { name: string; topics: readonly string[] }[], { topic }: Story): string[] {
  return marks.filter(({ topics }) => topics.includes(topic)).map(({ name }) => name)
}

function idsOf(known: ReadonlyMap<string, string>, names: readonly string[]): string[] {
  return names.flatMap((name) => known.get(name) ?? [])
}

function orderIn({ subject, steps }: Story): string | undefined {
  return /\bOT-\d{5}\b/.exec(`${subject} ${steps[0].text}`)?.[0]
}
