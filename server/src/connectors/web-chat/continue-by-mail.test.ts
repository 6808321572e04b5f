import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { mailSink } from '../../../test/mail-sink.ts'
import { hurry } from '../../../test/settle.ts'
import { conversationOf, says, testChat } from './test-chat.ts'

const sink = await mailSink()
const stage = await cast({ SMTP_URL: sink.url })
await stage.app.start()
afterAll(async () => {
  await stage.app.stop()
  await sink.close()
})
const brand = await stage.brand('Aurora')
const agent = await brand.member({ name: 'Mara' })
const chat = await testChat(stage, brand, {
  fields: [{ key: 'email', labels: { en: 'Your e-mail' }, kind: 'email' }],
})

/** As if every visitor had been away for long, and what waits for its time were due. */
async function timePasses(): Promise<void> {
  await brand.context.transaction((tx) =>
    sql`update chat_visitors set last_seen_at = now() - interval '1 hour' where account_id = ${tx.accountId}`.execute(
      tx.db,
    ),
  )
  await hurry(stage.world)
}

// That they have left may be noted a moment after they did, so time passes until the mail is there.
async function mailTo(address: string, more = 1) {
  for (;;) {
    await timePasses()
    const mails = sink.mails.filter(({ to }) => to.includes(address))
    const last = mails.at(-1)
    if (mails.length >= more && last) return last
    await pause(100)
  }
}

const headerIn = (raw: string, name: string) =>
  new RegExp(`^${name}: *((?:.|\\r\\n[ \\t])*)`, 'im').exec(raw)?.[1]?.replace(/\s+/g, ' ')

test('what a visitor misses goes to their mailbox, and their answer comes into the same conversation and chat', async () => {
  const visitor = await chat.visitor({ text: 'My lamp flickers', fields: { email: 'kim@customer.example' } })
  const { id } = await conversationOf(brand, 'My lamp flickers')
  for (const text of ['Try another bulb.', 'Does that help?'])
    expect((await agent.api('POST', `/conversations/${id}/messages`, { text })).status).toBe(201)
  const before = await visitor.listen()
  await before.until(says('Does that help?'))
  await before.cut()

  const mail = await mailTo('kim@customer.example')
  expect(mail.raw).toContain('Try another bulb.')
  expect(mail.raw).toContain('Does that help?')
  expect(headerIn(mail.raw, 'From')).toContain('Mara')
  expect(headerIn(mail.raw, 'Reply-To')).toContain('+c.')
  const messageId = headerIn(mail.raw, 'Message-ID') ?? ''
  const answer = {
    from: 'Kim <kim@customer.example>',
    subject: 'Re: My lamp flickers',
    text: 'It does, thanks!',
  }
  // By its ids alone: not every mailbox keeps the detail of an address.
  await brand.arrives({ ...answer, headers: [`In-Reply-To: ${messageId}`] })

  const again = await visitor.listen()
  await again.until(says('It does, thanks!'))
  expect(again.lines().map(({ seq, from, text }) => [seq, from, text])).toEqual([
    [1, 'visitor', 'My lamp flickers'],
    [2, 'agent', 'Try another bulb.'],
    [3, 'agent', 'Does that help?'],
    [4, 'visitor', 'It does, thanks!'],
  ])
  await again.cut()
  const { body } = await brand.api<{ items: { text: string }[] }>('GET', `/conversations/${id}/messages`)
  expect(body.items.map(({ text }) => text.trim())).toEqual([
    ...['My lamp flickers', 'Try another bulb.', 'Does that help?', 'It does, thanks!'],
  ])

  await agent.api('POST', `/conversations/${id}/messages`, { text: 'Glad to hear it.' })
  await pauseUntilSaid(visitor, 'Glad to hear it.')
  const next = await mailTo('kim@customer.example', 2)
  expect(next.raw).not.toContain('Try another bulb.')
  expect(headerIn(next.raw, 'References')).toContain(messageId)
})

test('who left and was answered by mail finds the answer in the chat when they come back', async () => {
  const visitor = await chat.visitor({
    text: 'Do you repair shades?',
    fields: { email: 'jo@customer.example' },
  })
  const { id } = await conversationOf(brand, 'Do you repair shades?')
  await timePasses()
  await agent.api('POST', `/conversations/${id}/messages`, { text: 'We do, in a week.' })
  expect((await mailTo('jo@customer.example')).raw).toContain('We do, in a week.')

  // Another page, another day: the browser has only kept the token.
  const back = chat.browser(visitor.token)
  const stream = await back.listen(1)
  await stream.until(says('We do, in a week.'))
  await stream.cut()
  expect((await back.ask('GET', '/conversation?after=1')).body).toMatchObject({
    ...{ conversation: { status: 'open', hasEmail: true }, nextSeq: 3 },
    messages: [{ seq: 2, from: 'agent', name: 'Mara', text: 'We do, in a week.' }],
  })
})

async function pauseUntilSaid(visitor: Awaited<ReturnType<typeof chat.visitor>>, text: string) {
  const stream = await visitor.listen()
  await stream.until(says(text))
  await stream.cut()
}

test('somebody who is there, or has read it, gets no mail', async () => {
  const visitor = await chat.visitor({ text: 'I stay', fields: { email: 'stays@customer.example' } })
  const { id } = await conversationOf(brand, 'I stay')
  await agent.api('POST', `/conversations/${id}/messages`, { text: 'Good.' })
  await pauseUntilSaid(visitor, 'Good.')
  expect((await visitor.ask('POST', '/read', { upTo: 2 })).status).toBe(204)
  await visitor.ask('POST', '/transcript', { email: 'later@customer.example' })
  await mailTo('later@customer.example')
  expect(sink.mails.filter(({ to }) => to.includes('stays@customer.example'))).toEqual([])
})

test('an address left later is used as well; a mail nobody takes is a person’s matter', async () => {
  const visitor = await chat.visitor({ text: 'I go' })
  expect((await visitor.ask('POST', '/email', { email: 'gone@customer.example' })).status).toBe(204)
  const { id } = await conversationOf(brand, 'I go')
  sink.behave({ kind: 'refuse', at: 'recipient', code: 550, address: 'gone@customer.example' })
  await agent.api('POST', `/conversations/${id}/messages`, { text: 'Come back!', resolve: true })
  await pauseUntilSaid(visitor, 'Come back!')
  for (;;) {
    await timePasses()
    const { body } = await brand.api<{ status: string; hasFailure: boolean }>('GET', `/conversations/${id}`)
    if (body.hasFailure && body.status === 'open') break
    await pause(20)
  }
  sink.behave({ kind: 'accept' })
})

test('a transcript is mailed a few times, and not for ever', async () => {
  const visitor = await chat.visitor({ text: 'For my files' })
  await conversationOf(brand, 'For my files')
  const asked = []
  for (let time = 0; time < 4; time++)
    asked.push((await visitor.ask('POST', '/transcript', { email: 'files@customer.example' })).status)
  expect(asked).toEqual([202, 202, 202, 429])
  const mail = await mailTo('files@customer.example')
  expect(mail.raw).toContain('For my files')
  expect(headerIn(mail.raw, 'Auto-Submitted')).toBe('auto-generated')
})
