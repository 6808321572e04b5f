import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { formOf } from '../../../test/form-of.ts'
import { mailSink } from '../../../test/mail-sink.ts'
import { conversationOf, says, testChat } from './test-chat.ts'

const sink = await mailSink()
const stage = await cast({ SMTP_URL: sink.url })
await stage.app.start()
afterAll(async () => {
  await stage.app.stop()
  await sink.close()
})
const { http } = stage.app
const brand = await stage.brand('Aurora')
const chat = await testChat(stage, brand, {
  fields: [{ key: 'email', labels: { en: 'Your e-mail' }, kind: 'email' }],
})

const kim = 'kim@customer.example'
const get = (url: string, cookie = '') => http.inject({ url, headers: { cookie } })
const post = (url: string, fields: Record<string, string>) =>
  http.inject({ method: 'POST', url, ...formOf(fields) })

/** Has a link mailed to an address and opens it. Gives what stands in the browser then. */
async function signIn(address: string): Promise<string> {
  await post('/requests', { act: 'link', email: address })
  const links = () =>
    sink.mails.flatMap(({ to, raw }) => {
      const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')
      const [, path] = /https?:\/\/[^/\s]+(\/r\/[\w-]+)/.exec(text) ?? []
      return to.includes(address) && path ? [path] : []
    })
  await expect.poll(links, { timeout: 20_000 }).not.toEqual([])
  const opened = await post(links().at(-1) ?? '', {})
  return opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

test('what was said in a chat stands in My requests, with what was answered there', async () => {
  const visitor = await chat.visitor({ text: 'My lamp flickers', fields: { email: kim } })
  const { id } = await conversationOf(brand, 'My lamp flickers')
  const { body } = await brand.api<{ number: number }>('GET', `/conversations/${id}`)
  await brand.api('POST', `/conversations/${id}/notes`, { text: 'A difficult one.' })
  expect(
    (await brand.api('POST', `/conversations/${id}/messages`, { text: 'Try another bulb.' })).status,
  ).toBe(201)
  const stream = await visitor.listen()
  await stream.until(says('Try another bulb.'))
  await stream.cut()

  const cookie = await signIn(kim)
  expect((await get('/requests', cookie)).body).toContain('My lamp flickers')
  const page = await get(`/requests/${body.number}`, cookie)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('My lamp flickers')
  expect(page.body).toContain('Try another bulb.')
  expect(page.body).not.toContain('difficult')
})
