import { afterAll, beforeEach, expect, test } from 'vitest'
import { mailSink } from '../../test/mail-sink.ts'
import type { SystemMail } from '../accounts/index.ts'
import { sendLetter } from './send-letter.ts'
import { testPushService } from './test-push-service.ts'
import { testTeam } from './test-team.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const sink = await mailSink()
afterAll(() => sink.close())
const service = await testPushService()
const team = await testTeam({ SMTP_URL: sink.url, PRIVATE_ORIGINS: service.origin })
const { brand, stage } = team

beforeEach(() => {
  sink.mails.length = 0
  service.pushed.length = 0
  sink.behave({ kind: 'accept' })
  service.answers((response) => response.writeHead(201).end())
})

type Member = Awaited<ReturnType<typeof brand.member>>

const emailOf = async (of: Member) =>
  (await of.api<{ member: { email: string } }>('GET', '/session')).body.member.email
const mailsTo = async (of: Member) => {
  const email = await emailOf(of)
  return sink.mails.filter(({ to }) => to.includes(email)).map(({ raw }) => raw.replaceAll('=\r\n', ''))
}
const subjectsTo = async (of: Member) =>
  (await mailsTo(of)).map((raw) => /^Subject: (.*)$/m.exec(raw)?.[1]?.trim())

async function assigned(
  to: Member,
  changes: Record<string, unknown> = {},
  subject?: string,
): Promise<string> {
  const id = await team.conversation(subject ? { subject } : {})
  await brand.api('PATCH', `/conversations/${id}`, { assigneeId: to.id, ...changes })
  await stage.settle()
  return id
}

async function device(of: Member, name: string): Promise<string> {
  const { status, body } = await of.api<{ id: string }>(
    'POST',
    '/push-subscriptions',
    service.subscribe(name),
  )
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

/** To an hour of a later day, in UTC. */
function goTo(days: number, hour: number): void {
  const at = stage.world.now()
  at.setUTCDate(at.getUTCDate() + days)
  at.setUTCHours(hour, 0, 1)
  stage.world.setNow(at)
}

const letters = () =>
  brand.context.read((tx) =>
    tx.db
      .selectFrom('notificationLetters')
      .select(['id', 'way', 'state', 'attempts'])
      .orderBy('id')
      .execute(),
  )

test('what is not seen within five minutes is gathered in one mail that leads to each conversation', async () => {
  const ben = await brand.member({})
  const first = await assigned(ben)
  await team.pass(2 * minuteMs)
  const second = await assigned(ben)
  expect(await mailsTo(ben)).toEqual([])
  await team.pass(3 * minuteMs)
  expect(await subjectsTo(ben)).toEqual(['2 things at Aurora you have not seen'])
  const [raw] = await mailsTo(ben)
  expect(raw).toContain(`/inbox/all/${first}`)
  expect(raw).toContain(`/inbox/all/${second}`)
  expect(raw).toContain('/settings/notifications')
  await team.pass(hourMs)
  expect(await mailsTo(ben)).toHaveLength(1)
})

test('what was seen in the application meanwhile is not mailed', async () => {
  const ben = await brand.member({})
  const [seen] = [await assigned(ben), await assigned(ben)]
  await ben.api('POST', '/notifications/readings', { conversationId: seen })
  await team.pass(5 * minuteMs)
  expect(await subjectsTo(ben)).toHaveLength(1)
  expect((await subjectsTo(ben))[0]).toMatch(/^Assigned to you: #\d+ Where are my glasses\?$/)
})

test('a device shows it within seconds, and only it can read what is sent', async () => {
  const ben = await brand.member({})
  await device(ben, 'phone')
  const id = await assigned(ben, { priority: 'urgent' })
  await team.pass(5_000)
  expect(service.pushed).toHaveLength(1)
  const { message, headers, claims, key } = service.pushed[0]!
  expect(message).toMatchObject({ title: 'Assigned to you', path: `/inbox/all/${id}` })
  expect(message.body).toContain('Where are my glasses?')
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '43200' })
  expect(claims).toMatchObject({ aud: service.origin, sub: 'mailto:vicino@localhost' })
  const settings = await ben.api<{ pushKey: string }>('GET', '/notification-settings')
  expect(key).toBe(settings.body.pushKey)
  expect(claims.exp * 1000 - stage.world.now().getTime()).toBeLessThanOrEqual(24 * hourMs)
})

test('many at once are one message that says how many', async () => {
  const ben = await brand.member({})
  await device(ben, 'laptop')
  for (let count = 0; count < 5; count++) await assigned(ben)
  await team.pass(5_000)
  expect(service.pushed.map((one) => one.message)).toMatchObject([
    { title: 'Aurora', body: '5 new notifications' },
  ])
})

test('a device that is gone is forgotten; one whose service is down is tried again', async () => {
  const ben = await brand.member({})
  await device(ben, 'old-phone')
  service.answers((response) => response.writeHead(410).end())
  await assigned(ben)
  await team.pass(5_000)
  expect(service.pushed).toHaveLength(1)
  expect((await ben.api<{ items: unknown[] }>('GET', '/push-subscriptions')).body.items).toEqual([])
  await device(ben, 'new-phone')
  service.answers((response) => response.writeHead(503).end())
  await assigned(ben)
  await team.pass(5_000)
  service.answers((response) => response.writeHead(201).end())
  await team.pass(minuteMs)
  expect(service.pushed.map((one) => one.path)).toEqual(['/old-phone', '/new-phone', '/new-phone'])
  await team.pass(hourMs)
  expect(service.pushed).toHaveLength(3)
})

test('in quiet hours nothing goes out but what is urgent, and the rest comes together when they end', async () => {
  const ben = await brand.member({})
  await device(ben, 'tablet')
  const quiet = { isOn: true, zone: 'Europe/Rome', from: '20:00', to: '08:00' }
  expect((await ben.api('PATCH', '/notification-settings', { quiet })).status).toBe(200)
  goTo(0, 21)
  await assigned(ben)
  await assigned(ben)
  await team.pass(hourMs)
  expect([...service.pushed, ...(await mailsTo(ben))]).toEqual([])
  await assigned(ben, { priority: 'urgent' })
  await team.pass(5_000)
  expect(service.pushed.map((one) => one.headers.urgency)).toEqual(['high'])
  goTo(1, 7)
  await stage.hurry()
  expect(service.pushed.map((one) => one.message.title).slice(1)).toEqual([
    'Assigned to you',
    'Assigned to you',
  ])
  expect((await subjectsTo(ben)).at(-1)).toBe('3 things at Aurora you have not seen')
})

test('quiet hours that are switched off let out what waits', async () => {
  const ben = await brand.member({})
  const quiet = { isOn: true, zone: 'UTC', from: '00:00', to: '23:59' }
  await ben.api('PATCH', '/notification-settings', { quiet })
  await assigned(ben)
  await team.pass(10 * minuteMs)
  expect(await mailsTo(ben)).toEqual([])
  await ben.api('PATCH', '/notification-settings', { quiet: { isOn: false } })
  await stage.hurry()
  expect(await mailsTo(ben)).toHaveLength(1)
})

test('a process that dies between sending and noting it sends nothing twice', async () => {
  const ben = await brand.member({})
  await assigned(ben)
  const before = (await letters()).length
  sink.behave({ kind: 'refuse', at: 'connect', code: 421 })
  await team.pass(5 * minuteMs)
  const letter = (await letters()).at(-1)!
  expect((await letters()).length).toBe(before + 1)
  expect(letter).toMatchObject({ state: 'waiting', attempts: 1 })
  const sent: SystemMail[] = []
  // The mail has gone out, and the process ends before anything else happens.
  const dying = async (mail: SystemMail) => {
    sent.push(mail)
    await new Promise<never>(() => undefined)
  }
  void sendLetter(brand.context, dying, { letterId: letter.id })
  await expect.poll(() => sent).toHaveLength(1)
  await sendLetter(brand.context, async (mail) => void sent.push(mail), { letterId: letter.id })
  expect(sent).toHaveLength(1)
  expect((await letters()).at(-1)).toMatchObject({ state: 'unsure' })
  sink.behave({ kind: 'accept' })
  await stage.hurry()
  expect(await mailsTo(ben)).toEqual([])
})

test('a process that dies while it turns events into notifications tells each once', async () => {
  const ben = await brand.member({})
  await device(ben, 'desk')
  const id = await team.conversation()
  await brand.api('PATCH', `/conversations/${id}`, { assigneeId: ben.id })
  await Promise.all([1, 2, 3].map(() => stage.app.notify(brand.accountId)))
  await stage.settle()
  expect((await team.told(ben.api)).items).toMatchObject([{ kind: 'assigned', count: 1 }])
  await team.pass(5_000)
  expect(service.pushed).toHaveLength(1)
})

test('a device is refused where its service cannot be, and goes with who signed in there last', async () => {
  const [ben, zoe] = [await brand.member({}), await brand.member({})]
  const good = service.subscribe('shared')
  const tries = [
    { ...good, endpoint: 'https://169.254.169.254/latest' },
    { ...good, endpoint: 'http://push.example/x' },
    { ...good, endpoint: 'not an address' },
    { ...good, publicKey: Buffer.alloc(65, 4).toString('base64url') },
    { ...good, authSecret: 'short' },
  ]
  for (const body of tries) expect((await ben.api('POST', '/push-subscriptions', body)).status).toBe(422)
  const id = (await ben.api<{ id: string }>('POST', '/push-subscriptions', good)).body.id
  expect((await ben.api<{ id: string }>('POST', '/push-subscriptions', good)).body.id).toBe(id)
  expect((await zoe.api('DELETE', `/push-subscriptions/${id}`)).status).toBe(404)
  expect((await zoe.api('POST', '/push-subscriptions', good)).status).toBe(201)
  expect((await ben.api<{ items: unknown[] }>('GET', '/push-subscriptions')).body.items).toEqual([])
})

test('who may not work here any more is sent nothing', async () => {
  const ben = await brand.member({})
  await assigned(ben)
  const email = await emailOf(ben)
  const disabled = await brand.api('PATCH', `/members/${ben.id}`, { disabled: true })
  expect(disabled.status, JSON.stringify(disabled.body)).toBe(200)
  await team.pass(5 * minuteMs)
  expect(sink.mails.filter(({ to }) => to.includes(email))).toEqual([])
})
