import type { MessageKey } from '../../../lib/message-keys.ts'
import type { TimelineEntry } from '../../../lib/shapes.ts'
import type { Sentence } from './read-marks.ts'

/** Which sentence says it, and where the other conversation (or the channel) stands. */
const sentences: Record<string, { key: MessageKey; about: string }> = {
  'conversation.merged': { key: 'shape.didMerge', about: 'merged' },
  'conversation.unmerged': { key: 'shape.didUnmerge', about: 'merged' },
  'conversation.restored': { key: 'shape.didRestore', about: 'kept' },
  'conversation.split': { key: 'shape.didSplit', about: 'split' },
  'conversation.split_off': { key: 'shape.didSplitOff', about: 'from' },
  'conversation.linked': { key: 'shape.didLink', about: 'other' },
  'conversation.unlinked': { key: 'shape.didUnlink', about: 'other' },
  'conversation.parent_changed': { key: 'shape.didPart', about: 'parent' },
  'conversation.channel_changed': { key: 'shape.didChannel', about: 'channel' },
}

/** What was made of a conversation together with others, as a sentence. */
export function readShape({ type, payload }: Pick<TimelineEntry, 'type' | 'payload'>): Sentence[] {
  const sentence = sentences[type]
  if (!sentence) return []
  const about = payload[sentence.about]
  if (typeof about !== 'object' || about === null) return [{ key: 'shape.didNoPart', values: {} }]
  const { number = '', subject = '', name = '' } = named(about)
  return [
    { key: sentence.key, values: { number: String(number), subject: String(subject), name: String(name) } },
  ]
}

function named(about: object): { number?: unknown; subject?: unknown; name?: unknown } {
  return { ...about }
}

/** The merge an entry tells of, so that it can be undone where it is told. */
export function mergeOf({ type, payload }: Pick<TimelineEntry, 'type' | 'payload'>): string | undefined {
  return type === 'conversation.merged' && typeof payload.mergeId === 'string' ? payload.mergeId : undefined
}
