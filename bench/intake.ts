import { sendMails } from './send-mails.ts'
import { makeFolder, removeFolder, type ServerProcess, setUpBrand, startServer } from './server-process.ts'

/** Mails a second that are accepted for good, and that are conversations in the end: all of them, counted. */
export async function measure(isQuick: boolean) {
  const folder = await makeFolder()
  const server = await startServer(folder)
  try {
    const brand = await setUpBrand(folder)
    await sendMails({ port: server.smtpPort, to: brand.address, count: 200, connections: 4 })
    await waitFor(server, brand.apiKey, 200)
    const count = isQuick ? 1_000 : 6_000
    const started = performance.now()
    await sendMails({ port: server.smtpPort, to: brand.address, count, connections: 20 })
    const acceptedMs = performance.now() - started
    await waitFor(server, brand.apiKey, count + 200)
    const processedMs = performance.now() - started
    return {
      budget: { mailsPerSecond: 200 },
      mails: count,
      acceptedPerSecond: Math.round((count / acceptedMs) * 1000),
      processedPerSecond: Math.round((count / processedMs) * 1000),
    }
  } finally {
    await server.stop()
    await removeFolder(folder)
  }
}

async function waitFor(server: ServerProcess, apiKey: string, conversations: number): Promise<void> {
  const deadline = performance.now() + 300_000
  while (performance.now() < deadline) {
    const answer = await fetch(`${server.url}/api/v1/conversations/counts`, {
      headers: { authorization: `Bearer ${apiKey}` },
    })
    const counts: { all: number } = Object(await answer.json())
    if (counts.all >= conversations) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`There are not ${conversations} conversations after five minutes.`)
}
