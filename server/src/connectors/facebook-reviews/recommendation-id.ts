import { createHash } from 'node:crypto'

export type Identified = { pageId: string; storyId: string | undefined; reviewerId: string; writtenAt: Date }

/**
 * Recommendations have no id of their own: the story's stands for it, and without one (those of before August 2018) what
 * nobody can change about it. The same whether it is read or pushed.
 */
export function recommendationId({ pageId, storyId, reviewerId, writtenAt }: Identified): string {
  if (storyId) return storyId
  const known = [pageId, reviewerId, writtenAt.getTime()].join(' ')
  return `page:${createHash('sha256').update(known).digest('hex').slice(0, 32)}`
}

/** What can be commented on: only recommendations with a story. */
export function storyOf(externalId: string): string | undefined {
  return /^\d+(_\d+)?$/.test(externalId) ? externalId : undefined
}
