import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { mailSink } from '../../test/mail-sink.ts'
import { newId } from '../platform/ids.ts'
import { testBrand } from './test-brand.ts'
import { testReceiver } from './test-receiver.ts'

const sink = await mailSink()
const { stage, brand, receiver, tell, pass, happens, create, get, log } = await testBrand({
  SMTP_URL: sink.url,
})
const { api } = brand
const hour = 3_600_000
const chosen = { eventTypes: ['contact.updated'] }
const restore = async (id: string) => {
  stage.world.setNow(undefined)
  receiver.answers((response) => response.end('ok'))
  await api('DELETE', `/webhooks/${id}`)
}

test('a program that is down for a day is asked twice an hour, and then told everything in its order', async () => {
  const { id } = await create(chosen)
  receiver.received.length = 0
  receiver.answers((response) => response.writeHead(503).end('down'))
  const subjects = Array.from({ length: 20 }, () => newId())
  for (let number = 0; number < 3; number++)
    for (const subjectId of subjects) await happens('contact.updated', { subjectId, number })
  await tell()
  await pass(24 * 12, hour / 12)
  expect(receiver.received.length).toBeGreaterThan(24)
  expect(receiver.received.length).toBeLessThan(80)
  expect(await get(id)).toMatchObject({ state: 'enabled', isResting: true, waitingCount: 60 })

  receiver.received.length = 0
  receiver.answers((response) => response.end('ok'))
  await pass(6, hour / 12)
  for (const subjectId of subjects) {
    const told = receiver.received.filter(({ event }) => event.subjectId === subjectId)
    expect(told.map(({ event }) => event.payload.number)).toEqual([0, 1, 2])
  }
  expect(receiver.received).toHaveLength(60)
  expect(await get(id)).toMatchObject({ isResting: false, waitingCount: 0, failingSince: null })
  await restore(id)
})

test('an event is tried for three days with growing pauses, then given up, and its successor is told', async () => {
  const { id } = await create(chosen)
  receiver.received.length = 0
  receiver.answers((response, { event }) => {
    // Others are taken, so that the program itself is well.
    response.writeHead(event.payload.number === 1 ? 422 : 200).end('No such customer')
  })
  const subjectId = newId()
  const began = stage.world.now().getTime()
  const tries: number[] = []
  await happens('contact.updated', { subjectId, number: 1 })
  await happens('contact.updated', { subjectId, number: 2 })
  stage.world.setNow(new Date(began))
  await tell()
  for (let minute = 1; minute <= 73 * 6; minute++) {
    const before = receiver.received.length
    stage.world.setNow(new Date(began + minute * (hour / 6)))
    if (minute % 12 === 0) await happens('contact.updated', { number: 0 })
    await tell()
    if (receiver.received.slice(before).some(({ event }) => event.payload.number === 1))
      tries.push(minute / 6)
  }
  expect(tries.length).toBeGreaterThanOrEqual(11)
  expect(tries.at(-1)).toBe(72)
  expect(receiver.received.filter(({ event }) => event.payload.number === 2)).toHaveLength(1)
  const failed = await log(id, '&state=failed')
  expect(failed).toMatchObject([
    { state: 'failed', failedReason: 'tried', lastRequest: { status: 422, fault: 'status' } },
  ])
  const detail = await api<{ requests: { response: string }[] }>(
    'GET',
    `/webhooks/${id}/deliveries/${failed[0]!.id}`,
  )
  expect(detail.body.requests.length).toBe(tries.length + 1)
  expect(detail.body.requests[0]).toMatchObject({ response: 'No such customer' })
  await restore(id)
})

test('after a week without success it is disabled and administrators are told; what was given up can be sent again', async () => {
  const colleague = await brand.member({ role: 'admin' })
  await brand.member({ role: 'manager' })
  const { id } = await create(chosen)
  await tell()
  const mailed = sink.mails.length
  receiver.answers((response) => response.writeHead(500).end())
  await happens('contact.updated', { number: 1 })
  await happens('contact.updated', { number: 2 })
  const began = stage.world.now()
  await tell()
  for (let day = 1; day < 7; day++) {
    await pass(4, 6 * hour)
    await happens('contact.updated', { number: 3 })
    expect((await get(id)).state).toBe('enabled')
  }
  await pass(5, 6 * hour)
  expect(await get(id)).toMatchObject({ state: 'failing', waitingCount: 0 })
  await stage.settle()
  const told = sink.mails.slice(mailed)
  expect(told.flatMap(({ to }) => to)).toHaveLength(2)
  expect(told[0]?.raw.replaceAll('=\r\n', '')).toContain(`/settings/webhooks/${id}`)
  expect(told[0]?.raw).toMatch(/Subject: The webhook to 127\.0\.0\.1/)
  const { items } = (await api<{ items: { action: string; actor: { kind: string } }[] }>('GET', '/audit'))
    .body
  expect(items.find(({ action }) => action === 'webhook.disabled')?.actor.kind).toBe('system')
  const refused = await api('POST', `/webhooks/${id}/replays`, { since: began })
  expect(refused.body).toMatchObject({ code: 'conflict', details: { key: 'webhookDisabled' } })
  expect((await api('POST', `/webhooks/${id}/test`)).status).toBe(409)

  receiver.answers((response) => response.end('ok'))
  receiver.received.length = 0
  await happens('contact.updated', { number: 99 })
  await tell()
  expect((await api('PATCH', `/webhooks/${id}`, { isEnabled: true })).body).toMatchObject({
    state: 'enabled',
  })
  expect((await api('POST', `/webhooks/${id}/replays`, { since: began })).body).toEqual({ count: 8 })
  await tell()
  expect(receiver.received.map(({ event }) => event.payload.number).sort()).toEqual([1, 2, 3, 3, 3, 3, 3, 3])
  expect(colleague.id).not.toBe('')
  await restore(id)
})

test('410 disables it at once', async () => {
  const { id } = await create(chosen)
  receiver.answers((response) => response.writeHead(410).end())
  await happens('contact.updated')
  await happens('contact.updated')
  await tell()
  expect(await get(id)).toMatchObject({ state: 'gone', waitingCount: 0 })
  expect((await log(id)).map(({ failedReason }) => failedReason)).toEqual(['disabled', 'disabled'])
  const events = await brand.context.read((tx) =>
    tx.db
      .selectFrom('events')
      .select('payload')
      .where('type', '=', 'webhook.disabled')
      .where('subjectId', '=', id)
      .execute(),
  )
  expect(events).toMatchObject([{ payload: { reason: 'gone' } }])
  await restore(id)
})

test('a redirect is not followed, wherever it leads', async () => {
  const { id } = await create(chosen)
  receiver.received.length = 0
  for (const location of ['http://169.254.169.254/latest/meta-data', `${receiver.origin}/elsewhere`]) {
    receiver.answers((response) => response.writeHead(302, { location }).end())
    await happens('contact.updated')
    await tell()
    const [latest] = await log(id)
    expect(latest).toMatchObject({ state: 'waiting', lastRequest: { status: 302, fault: 'redirected' } })
    const detail = await api<{ requests: { detail: string }[] }>(
      'GET',
      `/webhooks/${id}/deliveries/${latest!.id}`,
    )
    expect(detail.body.requests[0]?.detail).toBe(location)
  }
  expect(receiver.received.map(({ path }) => path)).toEqual(['/hook', '/hook'])
  await restore(id)
})

test('an address that became private is refused when it is called, also when its name still looks public', async () => {
  const { id } = await create(chosen)
  const address = (url: string) =>
    brand.context.transaction((tx) =>
      tx.db.updateTable('webhookEndpoints').set({ url }).where('id', '=', id).execute(),
    )
  const inside = await testReceiver()
  const { port } = new URL(inside.origin)
  receiver.received.length = 0
  for (const host of ['localhost', '[::1]', '0x7f.1', '[::ffff:127.0.0.1]']) {
    await address(`http://${host}:${port}/hook`)
    await happens('contact.updated')
    await tell()
    expect((await log(id))[0]).toMatchObject({ lastRequest: { status: null, fault: 'refused' } })
    await brand.context.transaction((tx) =>
      tx.db
        .updateTable('webhookEndpoints')
        .set({ failures: 0, restsUntil: null })
        .where('id', '=', id)
        .execute(),
    )
  }
  expect([...receiver.received, ...inside.received]).toEqual([])
  await restore(id)
})

test('one that is slow holds up no other, and long or endless answers are cut', async () => {
  const slow = await create({ ...chosen, url: `${receiver.origin}/slow` })
  const quick = await create({ ...chosen, url: `${receiver.origin}/quick` })
  receiver.received.length = 0
  const held: ServerResponse[] = []
  receiver.answers((response, { path }) => {
    if (path === '/quick') return void response.writeHead(200).end('x'.repeat(5_000_000))
    held.push(response)
  })
  for (let number = 0; number < 10; number++) await happens('contact.updated', { number })
  const told = tell()
  await expect.poll(() => receiver.received.filter(({ path }) => path === '/slow').length).toBe(8)
  receiver.answers((response) => response.writeHead(200).end('x'.repeat(5_000_000)))
  for (const response of held) response.end()
  await told
  expect(receiver.received.filter(({ path }) => path === '/quick')).toHaveLength(10)
  const [latest] = await log(quick.id)
  const detail = await api<{ requests: { response: string }[] }>(
    'GET',
    `/webhooks/${quick.id}/deliveries/${latest!.id}`,
  )
  expect(detail.body.requests[0]?.response).toBe('x'.repeat(2048))
  expect((await log(slow.id)).every(({ state }) => state === 'delivered')).toBe(true)
  await api('DELETE', `/webhooks/${slow.id}`)
  await restore(quick.id)
})

test('a test is sent at once and once, also while the program rests', async () => {
  const { id } = await create(chosen)
  receiver.answers((response) => response.writeHead(500).end())
  for (let number = 0; number < 8; number++) await happens('contact.updated', { number })
  await tell()
  await pass(3, 30_000)
  expect((await get(id)).isResting).toBe(true)
  receiver.received.length = 0
  expect((await api('POST', `/webhooks/${id}/test`)).status).toBe(202)
  await tell()
  expect(receiver.received.map(({ event }) => event.type)).toContain('webhook.test')
  const failed = await log(id, '&state=failed')
  expect(failed).toMatchObject([{ type: 'webhook.test', failedReason: 'tried' }])
  receiver.answers((response) => response.end('ok'))
  await api('POST', `/webhooks/${id}/test`)
  await tell()
  expect(await get(id)).toMatchObject({ isResting: false })
  await restore(id)
})

test('the log is kept for 30 days', async () => {
  const { id } = await create(chosen)
  await happens('contact.updated')
  await tell()
  await pass(1, 29 * 24 * hour)
  expect(await log(id)).toHaveLength(1)
  await pass(1, 2 * 24 * hour)
  expect(await log(id)).toEqual([])
  await restore(id)
})
