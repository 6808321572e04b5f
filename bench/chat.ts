import { randomUUID } from 'node:crypto'
import { get, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { openStream } from './event-stream.ts'
import { percentilesOf } from './percentiles.ts'
import { type Brand, residentMiB, type ServerProcess, withBrand } from './server-process.ts'

type Visitor = {
  token: string
  conversationId: string
  /** The numbers of the lines its stream was sent, in that order. */
  seqs: number[]
  close(): void
}

type Scene = {
  server: ServerProcess
  brand: Brand
  path: string
  visitors: Visitor[]
  /** When the text of a line was accepted, and when it was seen by the other side. */
  accepted: Map<string, number>
  seen: Map<string, number>
}

const settlingMs = 10_000
// A process that has just begun has yet to plan its statements.
const warmUpSeconds = 3

/** Visitors connected and chatting to one process: every line once and in order, how soon, and what it costs. */
export async function measure(isQuick: boolean) {
  const load = isQuick
    ? { visitors: 300, perSecond: 8, seconds: 15 }
    : { visitors: 2_000, perSecond: 25, seconds: 60 }
  return withBrand(async (server, brand) => {
    const path = await openChat(server, brand)
    const scene: Scene = { server, brand, path, visitors: [], accepted: new Map(), seen: new Map() }
    const beforeMiB = await residentMiB(server.pid)
    const conversations = new Map<string, string>()
    const desk = await openStream(server.url, brand.apiKey, (type, data) =>
      hearConsole(scene, conversations, type, data),
    )
    const startedAt = performance.now()
    await beginAll(scene, conversations, load.visitors)
    const connectedMs = performance.now() - startedAt
    const openMiB = await residentMiB(server.pid)
    // They came as fast as they could, which is no day's work: what that has left to do is not what is measured.
    await pause(settlingMs)
    await talk(scene, { ...load, seconds: warmUpSeconds })
    await untilSeen(scene)
    scene.accepted.clear()
    scene.seen.clear()
    await talk(scene, load)
    await untilSeen(scene)
    const answers = latencies(scene, 'answer')
    const questions = latencies(scene, 'question')
    const afterMiB = await residentMiB(server.pid)
    desk.close()
    for (const visitor of scene.visitors) visitor.close()
    return {
      budget: { visitors: 2_000, deliveryP99Ms: 500 },
      ...load,
      beginningsPerSecond: Math.round(load.visitors / (connectedMs / 1_000)),
      answerAtVisitorMs: percentilesOf(answers),
      questionAtConsoleMs: percentilesOf(questions),
      lines: scene.visitors.reduce((sum, { seqs }) => sum + seqs.length, 0),
      outOfOrderOrTwice: scene.visitors.filter(({ seqs }) => seqs.some((seq, index) => seq !== index + 1))
        .length,
      memoryMiB: { before: beforeMiB, connected: openMiB, after: afterMiB },
    }
  })
}

async function openChat({ url }: ServerProcess, { apiKey }: Brand): Promise<string> {
  const response = await fetch(`${url}/api/v1/channels`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ connector: 'web-chat', name: 'Chat', address: '', settings: {} }),
  })
  const { address } = Object(await response.json())
  return `/api/public/v1/chat/${address}`
}

function hearConsole(scene: Scene, conversations: Map<string, string>, type: string, data: string): void {
  const { row, messageId } = Object(JSON.parse(data).payload)
  if (type === 'conversation.created') conversations.set(row.subject, row.id)
  if (type === 'message.received' && messageId) scene.seen.set(row.preview, performance.now())
}

// What may come from one address is limited, and not measured here.
function addressOf(index: number): string {
  return `10.${index % 200}.${Math.floor(index / 200) % 200}.${1 + (index % 50)}`
}

async function post(scene: Scene, path: string, index: number, token: string, body: object) {
  const response = await fetch(scene.server.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': addressOf(index),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  if (response.status !== 201)
    throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return Object(await response.json())
}

async function beginAll(scene: Scene, conversations: Map<string, string>, count: number): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      while (next < count) {
        const index = next++
        const body = { clientId: randomUUID(), text: `Visitor number ${index}`, locale: 'en' }
        const { token } = await post(scene, `${scene.path}/conversations`, index, '', body)
        const seqs: number[] = []
        const close = await listen(scene, index, token, seqs)
        scene.visitors[index] = { token, seqs, close, conversationId: '' }
      }
    }),
  )
  for (let waited = 0; conversations.size < count; waited += 50) {
    if (waited > 120_000)
      throw new Error(`Only ${conversations.size} of ${count} chats became conversations.`)
    await pause(50)
  }
  for (const [index, visitor] of scene.visitors.entries())
    visitor.conversationId = conversations.get(`Visitor number ${index}`) ?? ''
}

async function listen(scene: Scene, index: number, token: string, seqs: number[]): Promise<() => void> {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': addressOf(index) }
    const localAddress = `127.0.2.${1 + (index % 100)}`
    const options = { host: '127.0.0.1', port: scene.server.port, path: `${scene.path}/stream`, headers }
    get({ ...options, localAddress, agent: false }, done).on('error', fail)
  })
  if (response.statusCode !== 200) throw new Error(`The stream answered ${response.statusCode}.`)
  response.setEncoding('utf8')
  let text = ''
  response.on('data', (chunk) => {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) hearLine(scene, block, seqs)
  })
  response.on('error', () => undefined)
  return () => response.destroy()
}

function hearLine({ seen }: Scene, block: string, seqs: number[]): void {
  const data = /^event: message\ndata: (.+)$/m.exec(block)?.[1]
  if (!data) return
  const line = JSON.parse(data)
  seqs.push(line.seq)
  if (line.from === 'agent') seen.set(line.text, performance.now())
}

/** Questions and answers at an even pace, each in another chat. */
async function talk(
  scene: Scene,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<void> {
  const under: Promise<void>[] = []
  const startedAt = performance.now()
  for (let turn = 0; turn < perSecond * seconds; turn++) {
    await pause(Math.max(0, startedAt + (turn * 1_000) / perSecond - performance.now()))
    const index = (turn * 7) % scene.visitors.length
    under.push(ask(scene, turn, index), answer(scene, turn, (index + 3) % scene.visitors.length))
  }
  await Promise.all(under)
}

async function ask(scene: Scene, turn: number, index: number): Promise<void> {
  const text = `question ${turn}`
  const { token } = scene.visitors[index]!
  await post(scene, `${scene.path}/messages`, index, token, { clientId: randomUUID(), text })
  scene.accepted.set(text, performance.now())
}

async function answer(scene: Scene, turn: number, index: number): Promise<void> {
  const text = `answer ${turn}`
  const { conversationId } = scene.visitors[index]!
  await post(scene, `/api/v1/conversations/${conversationId}/messages`, turn, scene.brand.apiKey, { text })
  scene.accepted.set(text, performance.now())
}

async function untilSeen({ accepted, seen }: Scene): Promise<void> {
  const missing = () => [...accepted.keys()].filter((text) => !seen.has(text))
  for (let waited = 0; missing().length > 0; waited += 50) {
    if (waited > 60_000) throw new Error(`${missing().length} lines were not seen: ${missing()[0]}`)
    await pause(50)
  }
  // What would come twice would come soon after.
  await pause(2_000)
}

function latencies({ accepted, seen }: Scene, kind: 'question' | 'answer'): number[] {
  return [...accepted].flatMap(([text, at]) =>
    text.startsWith(kind) ? [Math.max(0, (seen.get(text) ?? Number.POSITIVE_INFINITY) - at)] : [],
  )
}
