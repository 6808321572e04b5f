import { headersFor, Lost, refusalOf, type Server } from './call.ts'
import { createEventParser, type ServerEvent } from './parse-events.ts'

// The server says something every 20 seconds; a line that is silent for longer is dead.
const longestSilenceMs = 45_000

/**
 * Reads the events of a conversation after a message, until the line ends.
 * @throws Refused when the token is not taken
 * @throws Lost when the line breaks or falls silent
 */
export async function readStream(
  server: Server,
  given: { token: string; after: number; signal: AbortSignal; hear: (event: ServerEvent) => void },
): Promise<void> {
  const silence = new AbortController()
  const signal = AbortSignal.any([given.signal, silence.signal])
  let timer = setTimeout(() => silence.abort(), longestSilenceMs)
  try {
    const response = await fetch(`${server.base}/stream?after=${given.after}`, {
      headers: { ...headersFor(server, given.token), accept: 'text/event-stream' },
      credentials: 'omit',
      cache: 'no-store',
      signal,
    })
    if (!response.ok || !response.body) throw refusalOf(response.status, await response.text())
    const parse = createEventParser()
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), longestSilenceMs)
      for (const event of parse(piece.value)) given.hear(event)
    }
  } catch (error) {
    if (error instanceof TypeError || silence.signal.aborted || given.signal.aborted)
      throw new Lost(String(error))
    throw error
  } finally {
    clearTimeout(timer)
  }
}
