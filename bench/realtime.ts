import { openStream } from './event-stream.ts'
import { percentilesOf } from './percentiles.ts'
import { sendMails } from './send-mails.ts'
import { type Brand, residentMiB, type ServerProcess, withBrand } from './server-process.ts'

/** From the mail's 250 to the event in an open console, idle and under load; then many open streams. */
export async function measure(isQuick: boolean) {
  return withBrand(async (server, brand) => {
    await visibleAfter(server, brand, { count: 30, paceMs: 50 })
    const idle = await visibleAfter(server, brand, { count: isQuick ? 30 : 150, paceMs: 200 })
    const loaded = await visibleAfter(server, brand, { count: isQuick ? 500 : 3_000, paceMs: 10 })
    return {
      budget: { idleP99Ms: 250, loadedP99Ms: 1_000, streams: 10_000, streamsMiB: 1_536, fanOutP99Ms: 500 },
      visibleIdleMs: percentilesOf(idle),
      visibleAt100PerSecondMs: percentilesOf(loaded),
      ...(await manyStreams(server, brand, isQuick ? 500 : 10_000)),
    }
  })
}

async function visibleAfter(
  server: ServerProcess,
  brand: Brand,
  load: { count: number; paceMs: number },
): Promise<number[]> {
  const accepted = new Map<string, number>()
  const seen = new Map<string, number>()
  const stream = await openStream(server.url, brand.apiKey, (type, data) => {
    if (type !== 'conversation.created') return
    const subject: string = Object(JSON.parse(data)).payload?.row?.subject ?? ''
    seen.set(subject, performance.now())
  })
  const options = { port: server.smtpPort, to: brand.address, connections: 8, ...load }
  await sendMails({
    ...options,
    onAccepted: (index) => accepted.set(`Where is my order ${100_000 + index}?`, performance.now()),
  })
  const deadline = performance.now() + 60_000
  while (seen.size < load.count && performance.now() < deadline)
    await new Promise((done) => setTimeout(done, 20))
  stream.close()
  if (seen.size < load.count) throw new Error(`Only ${seen.size} of ${load.count} mails were seen.`)
  return [...accepted].map(([subject, at]) =>
    Math.max(0, (seen.get(subject) ?? Number.POSITIVE_INFINITY) - at),
  )
}

const shops = 20

async function manyStreams(server: ServerProcess, brand: Brand, count: number) {
  const before = await residentMiB(server.pid)
  let arrivals: number[] = []
  const streams = []
  for (let opened = 0; opened < count; opened += 100) {
    const shop = (opened / 100) % shops
    const hear = (type: string) => {
      if (type === 'conversation.created') arrivals.push(performance.now())
    }
    const batch = Array.from({ length: Math.min(100, count - opened) }, () =>
      openStream(server.url, brand.apiKey, hear, shop),
    )
    streams.push(...(await Promise.all(batch)))
  }
  const memory = await residentMiB(server.pid)
  const fanOut: number[] = []
  for (let round = 0; round < 5; round++) {
    arrivals = []
    await sendMails({ port: server.smtpPort, to: brand.address, count: 1, connections: 1 })
    const deadline = performance.now() + 30_000
    while (arrivals.length < count && performance.now() < deadline)
      await new Promise((done) => setTimeout(done, 10))
    if (arrivals.length < count) throw new Error(`The event reached ${arrivals.length} of ${count} streams.`)
    const first = Math.min(...arrivals.slice(0, 50))
    fanOut.push(...arrivals.map((at) => at - first))
  }
  for (const stream of streams) stream.close()
  return {
    streams: count,
    serverMiB: Math.round(memory),
    serverMiBBefore: Math.round(before),
    fanOutMs: percentilesOf(fanOut),
  }
}
