import type { Availability, Setup } from '../contract.ts'
import { call, Refused, type Server } from '../talk/call.ts'
import { createPause, waitAfter } from '../talk/pause.ts'

export type Wanted = {
  /** Slug of the location in question. */
  location?: string | undefined
  /** The state a preview is shown in, whatever it is now. */
  preview?: 'now' | Availability['kind'] | undefined
  isFresh?: boolean
}

/** What a widget is set up as; tried until there is an answer. All pages of a site share it. */
export async function fetchSetup(
  server: Server,
  { location: at, preview, isFresh = false }: Wanted,
): Promise<Setup> {
  const query = new URLSearchParams({
    locale: server.locale(),
    ...(at && { at }),
    ...(preview && { preview }),
  })
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
