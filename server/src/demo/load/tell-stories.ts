import { playConversation } from './play-conversation.ts'
import type { Story } from './scene.ts'
import type { Stage } from './stage.ts'

// While one waits for the database, another works; more than these only wait for each other.
const lanes = 8

export type Telling = { isEnough(): boolean; onTold(): void }

/**
 * Plays conversations several at a time. They begin one after the other, so that their numbers follow the order
 * they are given in; those of one customer follow each other as a whole.
 */
export async function tellStories(stage: Stage, stories: readonly Story[], telling: Telling): Promise<void> {
  const rest = stories.values()
  const ofCustomers = new Map<string, Promise<void>>()
  let previous = Promise.resolve()
  let hasFailed = false
  async function work(): Promise<void> {
    while (!hasFailed && !telling.isEnough()) {
      const { value: story, done } = rest.next()
      if (done) return
      const begun = Promise.withResolvers<void>()
      const turn = previous
      previous = begun.promise
      const over = Promise.withResolvers<void>()
      const earlier = ofCustomers.get(story.contactKey)
      ofCustomers.set(story.contactKey, over.promise)
      try {
        await turn
        await earlier
        await playConversation(stage, story, begun.resolve)
      } catch (cause) {
        hasFailed = true
        throw new Error(`${story.key} could not be loaded: ${cause}`, { cause })
      } finally {
        begun.resolve()
        over.resolve()
      }
      telling.onTold()
    }
  }
  const outcomes = await Promise.allSettled(Array.from({ length: lanes }, work))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}
