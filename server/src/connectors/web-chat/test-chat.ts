import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Brand, Cast } from '../../../test/cast.ts'
import { lineShape } from './present.ts'

const shownShape = lineShape.extend({ at: z.string() })
const startedShape = z.object({ token: z.string(), messages: z.array(shownShape) })
export type Heard = { event: string; data: unknown }
type Answered = { status: number; headers: Headers; body: unknown }

/** A web chat of a brand on the running application, as browsers of visitors use it. */
export async function testChat(stage: Cast, brand: Brand, settings: object = {}) {
  const address = stage.app.http.server.address()
  const host = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  const made = await brand.api<{ id: string; address: string }>('POST', '/channels', {
    ...{ connector: 'web-chat', name: 'Chat', address: '', settings, locationId: brand.locationId },
  })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  const base = `${host}/api/public/v1/chat/${made.body.address}`

  async function ask(method: string, path: string, given: Asked = {}): Promise<Answered> {
    const isForm = given.body instanceof FormData
    const response = await fetch(base + path, {
      method,
      headers: {
        ...(given.token ? { authorization: `Bearer ${given.token}` } : {}),
        ...(given.body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...given.headers,
      },
      ...(given.body === undefined
        ? {}
        : { body: given.body instanceof FormData ? given.body : JSON.stringify(given.body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }

  return {
    ...{ base, ask, channelId: made.body.id, key: made.body.address },
    /** A visitor who has written their first message. */
    async visitor(given: object = {}) {
      const beginning = {
        clientId: randomUUID(),
        text: 'Do you have the lamp in red?',
        locale: 'en',
        ...given,
      }
      const begun = await ask('POST', '/conversations', { body: beginning })
      if (begun.status !== 201) throw new Error(JSON.stringify(begun.body))
      const { token, messages } = startedShape.parse(begun.body)
      return { token, messages, ...browserOf(base, ask, token) }
    },
    browser: (token: string) => browserOf(base, ask, token),
  }
}

type Asked = { token?: string; body?: unknown; headers?: Record<string, string> }
type Ask = (method: string, path: string, given?: Asked) => Promise<Answered>

function browserOf(base: string, ask: Ask, token: string) {
  return {
    says: (text: string, clientId: string = randomUUID()) =>
      ask('POST', '/messages', { token, body: { clientId, text } }),
    ask: (method: string, path: string, body?: unknown) =>
      ask(method, path, { token, ...(body === undefined ? {} : { body }) }),
    listen: (after = 0) => listen(`${base}/stream?after=${after}`, token),
  }
}

/** An open stream and all it has said so far. */
async function listen(url: string, token: string) {
  const end = new AbortController()
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` }, signal: end.signal })
  const heard: Heard[] = []
  const waiting = new Set<() => void>()
  const reading = read(response, heard, () => {
    for (const look of waiting) look()
  }).catch(() => undefined)
  return {
    heard,
    lines: () => heard.flatMap(({ event, data }) => (event === 'message' ? [shownShape.parse(data)] : [])),
    /** Resolves with what was heard first that fits. */
    async until(fits: (heard: Heard) => boolean): Promise<Heard> {
      for (;;) {
        const found = heard.find(fits)
        if (found) return found
        await new Promise<void>((resolve) => {
          const look = () => {
            waiting.delete(look)
            resolve()
          }
          waiting.add(look)
        })
      }
    },
    async cut() {
      end.abort()
      await reading
    },
  }
}

async function read(response: Response, heard: Heard[], tell: () => void): Promise<void> {
  let text = ''
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value: part } = (await reader?.read()) ?? { done: true, value: '' }
    if (done) return
    const blocks = (text + part).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = /^event: (.+)$/m.exec(block)?.[1]
      const data = /^data: (.+)$/m.exec(block)?.[1]
      if (event && data) heard.push({ event, data: JSON.parse(data) })
    }
    tell()
  }
}

/** Whether a line that says this was heard. */
export function says(text: string): (heard: Heard) => boolean {
  return ({ event, data }) => event === 'message' && shownShape.parse(data).text === text
}

type Row = { id: string; subject: string; messageCount: number }

/** The conversation of a brand with this subject, as soon as it has been taken in with so many messages. */
export async function conversationOf(brand: Brand, subject: string, messages = 1): Promise<Row> {
  for (;;) {
    const listed = await brand.api<{ items: Row[] }>('GET', '/conversations?view=all&limit=100')
    const found = listed.body.items.find((row) => row.subject === subject && row.messageCount >= messages)
    if (found) return found
    await pause(20)
  }
}
