/**
 * Does something again and again, never twice at once: while one turn takes longer, turns are left out. What fails is
 * handed to `onFailure` and tried again with the next turn. Stopping waits for the turn under way.
 */
export function repeatedly(
  everyMs: number,
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
): { stop(): Promise<void> } {
  let busy: Promise<void> | undefined
  const timer = setInterval(() => {
    busy ??= work()
      .catch(onFailure)
      .finally(() => {
        busy = undefined
      })
  }, everyMs)
  return {
    async stop() {
      clearInterval(timer)
      await busy
    },
  }
}
