import { Agent, type IncomingMessage, request } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import { percentilesOf } from './percentiles.ts'
import { cpuMsOf, type ServerProcess } from './server-process.ts'

const agent = new Agent({ keepAlive: true })
let asked = 0

/** Asks for a page and reads all of it; what unpacking it costs here is not counted. @throws Error when it is not there */
export async function askPage({ port }: Pick<ServerProcess, 'port'>, path: string) {
  // Each from an address of its own: what may come from one is limited, and not measured here.
  asked += 1
  const headers = { 'accept-encoding': 'gzip', 'x-forwarded-for': `10.1.${asked % 250}.7` }
  const started = performance.now()
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: 'localhost', port, path, agent, headers }, resolve).on('error', reject).end()
  })
  const bytes = Buffer.concat(await answer.toArray())
  const elapsed = performance.now() - started
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}.`)
  const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
  return { elapsed, body: body.toString() }
}

// A process that has just begun has yet to compile what it does.
const warmUpTurns = 300

/**
 * Asks for pages one after another, of a process that is at work: how long each takes, what it costs of a processor,
 * what the longest weighs.
 */
export async function askPages(server: ServerProcess, turns: number, pathFor: (turn: number) => string) {
  for (let turn = 0; turn < warmUpTurns; turn++) await askPage(server, pathFor(turn))
  const cpuBefore = await cpuMsOf(server)
  const answers = []
  for (let turn = 0; turn < turns; turn++) answers.push(await askPage(server, pathFor(turn)))
  return {
    ms: percentilesOf(answers.map(({ elapsed }) => elapsed)),
    cpuMs: Math.round(((await cpuMsOf(server)) - cpuBefore) / (turns / 100)) / 100,
    mostBytesGzip: Math.max(...answers.map(({ body }) => gzipSync(body).length)),
  }
}
