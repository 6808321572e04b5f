import { setImmediate as others } from 'node:timers/promises'

/** Awaited at each step of long work, so that whoever else asks this process is answered in between. */
export type GiveWay = () => Promise<void>

/** @param mostMs how long others wait at most, in milliseconds, as far as one step takes no longer itself */
export function createGiveWay(mostMs = 10): GiveWay {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < mostMs) return
    await others()
    since = performance.now()
  }
}
