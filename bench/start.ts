import { type Percentiles, percentilesOf } from './percentiles.ts'
import { makeFolder, removeFolder, startServer } from './server-process.ts'

/** Time from starting the process to the first page in hand: on an empty folder, and again on the same one. */
export async function measure(
  isQuick: boolean,
): Promise<{ budget: object; firstStartMs: Percentiles; laterStartMs: Percentiles }> {
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < (isQuick ? 1 : 5); round++) {
    const folder = await makeFolder()
    first.push(await timeToFirstPage(folder))
    for (let again = 0; again < 2; again++) later.push(await timeToFirstPage(folder))
    await removeFolder(folder)
  }
  return {
    budget: { firstStartMs: 5_000, laterStartMs: 2_000 },
    firstStartMs: percentilesOf(first),
    laterStartMs: percentilesOf(later),
  }
}

async function timeToFirstPage(folder: string): Promise<number> {
  const started = performance.now()
  const server = await startServer(folder)
  const answer = await fetch(server.url, { headers: { accept: 'text/html' } })
  await answer.text()
  const elapsed = performance.now() - started
  if (!answer.ok) throw new Error(`The first page answered ${answer.status}.`)
  await server.stop()
  return elapsed
}
