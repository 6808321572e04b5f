import type { Setup } from '../contract.ts'
import { call, Refused, type Server } from '../talk/call.ts'
import { createPause, waitAfter } from '../talk/pause.ts'

/** What a widget is set up as; tried until there is an answer. All pages of a site share it. */
export async function fetchSetup(
  server: Server,
  { location: at, isFresh = false }: { location?: string | undefined; isFresh?: boolean },
): Promise<Setup> {
  const query = new URLSearchParams({ locale: server.locale(), ...(at && { at }) })
  const pause = createPause()
  addEventListener('online', pause.end)
  for (let failures = 0; ; failures += 1) {
    try {
      return await call<Setup>(server, `/setup?${query}`, { isFresh })
    } catch (error) {
      if (error instanceof Refused) throw error
      await pause.wait(waitAfter(failures))
    }
  }
}
