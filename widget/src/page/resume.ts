import { call, Refused, type Server } from '../talk/call.ts'

/**
 * The token of a conversation a link brings to this device: `#vicino-chat=<key>.<code>`. The code is taken out of the
 * address at once, for it works only once.
 */
export async function resumeFromLink(server: Server, key: string): Promise<string | undefined> {
  const [, code] = new RegExp(`^#vicino-chat=${key}\\.([\\w-]+)$`).exec(location.hash) ?? []
  if (!code) return undefined
  history.replaceState(history.state, '', location.pathname + location.search)
  try {
    const { token } = await call<{ token: string }>(server, '/resume', { body: { code } })
    return token
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    console.warn(`Vicino: ${error.message}`)
    return undefined
  }
}
