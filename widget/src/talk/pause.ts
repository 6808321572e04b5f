/** A wait that can be cut short. */
export type Pause = { wait(ms: number): Promise<void>; end(): void }

export function createPause(): Pause {
  let end = () => {}
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        end = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    end: () => end(),
  }
}

const longestMs = 30_000

/** How long to wait after so many failures, never for all visitors the same. */
export function waitAfter(failures: number): number {
  return Math.min(longestMs, 500 * 2 ** failures) * (0.75 + Math.random() / 2)
}
