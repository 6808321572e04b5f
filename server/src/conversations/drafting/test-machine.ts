import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { afterAll } from 'vitest'

export type Asked = {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: { model: string; stream: boolean; messages: { role: string; content: string }[] }
  /** Resolves when whoever asked hung up. */
  hungUp: Promise<unknown>
}

/** A machine that speaks the chat completions protocol as documented, on a port of its own. */
export async function testMachine() {
  const asked: Asked[] = []
  let answer: (response: ServerResponse, request: Asked) => void = (response) => say(response, 'Hello!')
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const one: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString('utf8')),
      hungUp: once(response, 'close'),
    }
    asked.push(one)
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
    asked,
    answers(how: typeof answer) {
      answer = how
    },
    says(content: string, finish_reason = 'stop') {
      answer = (response) => say(response, content, finish_reason)
    },
    fails(status: number, message: string) {
      answer = (response) =>
        json(response, status, { error: { message, type: 'error', param: null, code: null } })
    },
  }
}

function say(response: ServerResponse, content: string, finish_reason = 'stop'): void {
  json(response, 200, {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_780_000_000,
    model: 'small',
    choices: [
      { index: 0, message: { role: 'assistant', content, refusal: null }, logprobs: null, finish_reason },
    ],
    usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 },
  })
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
