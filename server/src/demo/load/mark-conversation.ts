import { assignConversation, fillFields, tagConversation } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import { fields, statuses, tags } from '../content/marks.ts'
import type { Scene, Story } from './scene.ts'

/**
 * Marks a conversation as whoever sorts it would: how pressing it is, what it is about, which order it is about. What
 * is long over was never marked.
 */
export async function markConversation(
  { stage, story, conversationId: id }: Scene,
  by: Context,
): Promise<void> {
  if (!story.isRecent) return
  const tagIds = idsOf(stage.marks.tags, namesFor(tags, story))
  if (story.isUrgent) await assignConversation(by, id, { priority: 'urgent' })
  if (tagIds.length > 0) await tagConversation(by, id, { tagIds })
  const fieldId = stage.marks.fields.get(fields[0].name)
  const order = orderIn(story)
  if (fieldId && order) await fillFields(by, id, [{ fieldId, value: order }])
}

/** The brand's own name for what such a matter waits for. */
export function waitingNameFor({ stage, story }: Scene): string | undefined {
  return story.isRecent ? idsOf(stage.marks.statuses, namesFor(statuses, story))[0] : undefined
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
