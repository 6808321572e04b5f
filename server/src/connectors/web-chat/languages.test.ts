import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cast } from '../../../test/cast.ts'
import { testChat } from './test-chat.ts'

const stage = await cast()
await stage.app.start()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
const greetings = { en: 'Hello!', ar: 'مرحبًا!' }
const chat = await testChat(stage, brand, { greetings })
await brand.api('PATCH', '/account', { languages: ['en', 'de', 'pt'], defaultLocale: 'en' })

const setupShape = z.object({
  locale: z.string(),
  direction: z.string(),
  state: z.object({ sentence: z.string() }),
  ways: z.array(z.object({ label: z.string() })),
  greeting: z.string(),
  launcher: z.object({ label: z.string() }),
  texts: z.record(z.string(), z.string()),
})
const setUp = async (locale: string) =>
  setupShape.parse((await chat.ask('GET', `/setup?locale=${locale}`)).body)

test('a chat speaks a language the brand writes, its buttons, its state and the other ways too', async () => {
  const german = await setUp('de-AT')
  expect(german).toMatchObject({ locale: 'de', direction: 'ltr', launcher: { label: 'Mit uns chatten' } })
  expect(german.texts).toMatchObject({ send: 'Senden', seen: 'Gesehen' })
  expect(german.state.sentence).toBe('Gerade ist niemand da')
  expect(german.ways.map(({ label }) => label)).toContain('Kontaktformular')
})

test('it speaks the language it greets in, from right to left, and refuses in it', async () => {
  const arabic = await setUp('ar')
  expect(arabic).toMatchObject({ locale: 'ar', direction: 'rtl', greeting: greetings.ar })
  expect(arabic.texts.send).toBe('إرسال')
  const code = { code: 'nobody-has-this-code' }
  const refused = await chat.ask('POST', '/resume', { body: code, headers: { 'accept-language': 'ar' } })
  expect(refused.body).toMatchObject({ detail: expect.stringContaining('استُخدم هذا الرابط') })
})

test('what we do not write falls back to the brand’s own language, and what nobody writes to it whole', async () => {
  expect((await setUp('pt')).texts.send).toBe('Send')
  await brand.api('PATCH', '/account', { languages: ['it', 'pt'], defaultLocale: 'it' })
  const portuguese = await setUp('pt')
  expect(portuguese).toMatchObject({ locale: 'pt', texts: { send: 'Invia' } })
  expect(await setUp('fr')).toMatchObject({ locale: 'it', texts: { send: 'Invia' } })
})
