import { sendMails } from './send-mails.ts'
import { type Brand, type ServerProcess, withBrand } from './server-process.ts'

/**
 * Mails a second that are accepted for good, and that are conversations in the end: all of them, counted. Once by
 * themselves, once with an acknowledgement written (and held, as there is no mail server) for each.
 */
export async function measure(isQuick: boolean) {
  return withBrand(async (server, brand) => {
    const count = isQuick ? 1_000 : 6_000
    await acknowledge(server, brand.apiKey, false)
    await sendAndWait(server, brand, { count: 1_000, connections: 4, before: 0 })
    const alone = await sendAndWait(server, brand, { count, connections: 20, before: 1_000 })
    await acknowledge(server, brand.apiKey, true)
    const acknowledged = await sendAndWait(server, brand, { count, connections: 20, before: 1_000 + count })
    return { budget: { mailsPerSecond: 200 }, mails: count, alone, acknowledged }
  })
}

async function sendAndWait(
  server: ServerProcess,
  brand: Brand,
  load: { count: number; connections: number; before: number },
) {
  const { count, connections, before } = load
  const started = performance.now()
  await sendMails({ port: server.smtpPort, to: brand.address, count, connections })
  const acceptedMs = performance.now() - started
  await waitFor(server, brand.apiKey, before + count)
  const processedMs = performance.now() - started
  return {
    acceptedPerSecond: Math.round((count / acceptedMs) * 1000),
    processedPerSecond: Math.round((count / processedMs) * 1000),
  }
}

async function acknowledge(server: ServerProcess, apiKey: string, acknowledges: boolean): Promise<void> {
  const url = `${server.url}/api/v1/conversation-settings`
  const authorization = `Bearer ${apiKey}`
  const before = await fetch(url, { headers: { authorization } })
  const answer = await fetch(url, {
    method: 'PATCH',
    headers: {
      authorization,
      'content-type': 'application/json',
      'if-match': before.headers.get('etag') ?? '',
    },
    body: JSON.stringify({ acknowledges }),
  })
  if (!answer.ok) throw new Error(`The settings were not changed: ${await answer.text()}`)
}

async function waitFor(server: ServerProcess, apiKey: string, conversations: number): Promise<void> {
  const deadline = performance.now() + 300_000
  while (performance.now() < deadline) {
    const answer = await fetch(`${server.url}/api/v1/conversations/counts`, {
      headers: { authorization: `Bearer ${apiKey}` },
    })
    const counts: { all: number } = Object(await answer.json())
    if (counts.all >= conversations) return
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Error(`There are not ${conversations} conversations after five minutes.`)
}
