import { cpuMsOf, makeFolder, removeFolder, type ServerProcess, startServer } from './server-process.ts'

type Demo = { state: string; done: number; total: number }
type Figures = {
  budget: { readySeconds: number }
  signedInSeconds: number
  firstConversationsSeconds: number
  readySeconds: number
  conversations: number
  serverCpuSeconds: number
}

const lookEveryMs = 100
// A first screen of the inbox.
const screenful = 50

/** Time from "open the demo" on an empty installation to its first screenful of conversations, and to all there is. */
export async function measure(): Promise<Figures> {
  const folder = await makeFolder()
  const server = await startServer(folder)
  const cpuBefore = await cpuMsOf(server)
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 100) / 10
  await ask(server, 'POST')
  const signedInSeconds = seconds()
  await until(server, (demo) => demo.done >= screenful)
  const firstConversationsSeconds = seconds()
  const demo = await until(server, ({ state }) => state === 'ready')
  const readySeconds = seconds()
  const serverCpuSeconds = Math.round(((await cpuMsOf(server)) - cpuBefore) / 100) / 10
  await server.stop()
  await removeFolder(folder)
  return {
    budget: { readySeconds: 60 },
    ...{ signedInSeconds, firstConversationsSeconds, readySeconds },
    ...{ conversations: demo.total, serverCpuSeconds },
  }
}

async function until(server: ServerProcess, is: (demo: Demo) => boolean): Promise<Demo> {
  for (;;) {
    const demo = await ask(server, 'GET')
    if (demo.state === 'failed') throw new Error('The demo could not be built.')
    if (is(demo)) return demo
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

async function ask({ url }: ServerProcess, method: 'GET' | 'POST'): Promise<Demo> {
  const answer = await fetch(`${url}/api/v1/setup/demo`, { method, headers: { origin: url } })
  if (!answer.ok) throw new Error(`${method} answered ${answer.status}.`)
  return answer.json()
}
