import { useSyncExternalStore } from 'react'

const minuteMs = 60_000
const secondMs = 1_000

/** The present, renewed each minute: everything relative on the page moves together. */
export function useNow(): Date {
  return useSyncExternalStore(minutes.subscribe, minutes.current)
}

/** The present to the second, for countdowns. */
export function useSeconds(): Date {
  return useSyncExternalStore(seconds.subscribe, seconds.current)
}

const minutes = createClock(minuteMs)
const seconds = createClock(secondMs)

function createClock(everyMs: number) {
  const listeners = new Set<() => void>()
  let now = new Date()
  let timer: ReturnType<typeof setInterval> | undefined
  function tick() {
    now = new Date()
    for (const listener of listeners) listener()
  }
  return {
    current: () => now,
    subscribe(listener: () => void) {
      if (listeners.size === 0) {
        now = new Date()
        timer = setInterval(tick, everyMs)
        // A tab that slept shows the past until told otherwise.
        document.addEventListener('visibilitychange', tick)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearInterval(timer)
        document.removeEventListener('visibilitychange', tick)
      }
    },
  }
}
