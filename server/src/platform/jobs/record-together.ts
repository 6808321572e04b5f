import { setTimeout as pause } from 'node:timers/promises'

const mostTries = 30
const usualPauseMs = 1_000

/**
 * Makes the function that writes down how attempts ended: those that end while others are being written down are
 * written down together, in one go. What happened outside must be known, or it would be done twice: while it cannot be
 * written down (the database is away) it is tried again for half a minute. If one of several cannot be, the others are.
 * @param record writes some down, all or none
 * @param onLost one could not be written down
 * @param pauseMs between two tries
 * @returns resolves when it has been written down, or was lost
 */
export function recordTogether<T>(
  record: (batch: readonly T[]) => Promise<void>,
  { onLost, pauseMs = usualPauseMs }: { onLost(error: unknown, one: T): void; pauseMs?: number },
): (one: T) => Promise<void> {
  let waiting: T[] = []
  let next: Promise<void> | undefined
  let current: Promise<void> = Promise.resolve()

  async function recordSurely(batch: readonly T[]): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await record(batch)
      } catch (error) {
        const [one, ...others] = batch
        if (others.length > 0) {
          for (const each of batch) await recordSurely([each])
          return
        }
        if (tries === mostTries) return one === undefined ? undefined : onLost(error, one)
        await pause(pauseMs)
      }
    }
  }

  return (one) => {
    waiting.push(one)
    // Those that end in the same moment belong together, and so do all that end while others are written down.
    next ??= Promise.all([current, pause(0)]).then(() => {
      const batch = waiting
      waiting = []
      next = undefined
      current = recordSurely(batch)
      return current
    })
    return next
  }
}
