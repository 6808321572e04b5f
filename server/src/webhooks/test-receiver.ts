import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'

export type Received = {
  path: string
  headers: IncomingHttpHeaders
  body: string
  event: { id: string; type: string; subjectId: string | null; payload: Record<string, unknown> }
}

export type Receiver = {
  origin: string
  received: Received[]
  /** What it answers from now on; 200 at first. */
  answers(how: (response: ServerResponse, received: Received) => void): void
}

/** A program that is told things, on a port of its own. */
export async function testReceiver(): Promise<Receiver> {
  const received: Received[] = []
  let answer: (response: ServerResponse, received: Received) => void = (response) => response.end('ok')
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const body = Buffer.concat(chunks).toString('utf8')
    const one = { path: request.url ?? '', headers: request.headers, body, event: JSON.parse(body) }
    received.push(one)
    answer(response, one)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    received,
    answers(how) {
      answer = how
    },
  }
}
