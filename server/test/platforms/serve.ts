import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

export type Asked = {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  sent: string
}
/** A status, what is answered, and more headers where there are any. */
export type Reply = [number, unknown, Record<string, string>?]
/** Answers in the place of the platform; true when it did, `lost` when its answer is to break off half-way. */
export type Disturbance = (asked: Asked, response: ServerResponse) => boolean | 'lost'

/** A platform on a port of its own: real HTTP, and somebody who may answer in its place. */
export async function servePlatform(answer: (asked: Asked) => Reply) {
  const asked: Asked[] = []
  let disturb: Disturbance | undefined
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://platform')
    const { method = 'GET', headers } = request
    const one = { method, path: pathname, query: searchParams, headers, sent: await text(request) }
    asked.push(one)
    const disturbed = disturb?.(one, response) ?? false
    if (disturbed === true) return
    const [status, body, more] = answer(one)
    response.writeHead(status, { 'content-type': 'application/json', ...more })
    const whole = status === 302 || body === undefined ? '' : JSON.stringify(body)
    response.end(disturbed === 'lost' ? whole.slice(0, whole.length / 2) : whole)
  }
  const server = createServer((request, response) => void take(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    asked,
    disturb(how?: Disturbance) {
      disturb = how
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** What was sent as JSON, as an object; empty where it is none. */
export function jsonIn({ sent }: Asked): Record<string, unknown> {
  try {
    return Object(JSON.parse(sent))
  } catch {
    return {}
  }
}

/** The token in the header of a call. */
export function bearerOf({ headers }: Asked): string {
  return headers.authorization?.replace(/^Bearer /, '') ?? ''
}
