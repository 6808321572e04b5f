import { gzipSync } from 'node:zlib'
import { percentilesOf } from './percentiles.ts'
import { cpuMsOf, type ServerProcess } from './server-process.ts'

/** Asks for a page and reads all of it. @throws Error when it is not there */
export async function askPage({ url }: ServerProcess, path: string) {
  const started = performance.now()
  const answer = await fetch(`${url}${path}`)
  const body = await answer.text()
  const elapsed = performance.now() - started
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  return { elapsed, body }
}

/** Asks for pages one after another, once warm: how long each takes, what it costs of a processor, what the longest weighs. */
export async function askPages(server: ServerProcess, turns: number, pathFor: (turn: number) => string) {
  for (let turn = 0; turn < 30; turn++) await askPage(server, pathFor(turn))
  const cpuBefore = await cpuMsOf(server)
  const answers = []
  for (let turn = 0; turn < turns; turn++) answers.push(await askPage(server, pathFor(turn)))
  return {
    ms: percentilesOf(answers.map(({ elapsed }) => elapsed)),
    cpuMs: Math.round(((await cpuMsOf(server)) - cpuBefore) / (turns / 100)) / 100,
    mostBytesGzip: Math.max(...answers.map(({ body }) => gzipSync(body).length)),
  }
}
