import { expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { mailSearches, writeSearchLetters } from './write-letters.ts'

const stage = await cast()
const { http } = stage.app
const brand = await stage.brand('Aurora')
const { context } = brand
const ben = await brand.member({ role: 'agent', name: 'Ben Bianchi', email: 'ben@staff.example' })
const eva = await brand.member({ role: 'agent', name: 'Eva Esposito', email: 'eva@staff.example' })
for (const { api: own } of [ben, eva])
  await own('POST', '/articles', { text: { locale: 'en', title: 'Returns', html: '<p>Thirty days.</p>' } })

const waiting = () => context.read((tx) => tx.db.selectFrom('searchLetters').select('week').execute())
const mails = async (ids: readonly string[]) => {
  const sent: { to: string; subject: string; text: string }[] = []
  const job = mailSearches(async (mail) => void sent.push(mail))
  for (const memberId of ids) await job(context, { memberId, week: '2026-11-16' })
  return sent
}

test('without anything to say nobody is written to', async () => {
  await writeSearchLetters(context)
  expect(await waiting()).toEqual([])
})

test('who looks after articles hears once a week what is looked for in vain, in their language', async () => {
  for (const who of ['1', '2', '3', '4', '5'])
    await http.inject({ url: '/help/en/search?q=laser+surgery', headers: { 'user-agent': who } })
  await ben.api('PATCH', '/notification-settings', { letters: { searches: false } })
  expect((await ben.api('GET', '/notification-settings')).body).toMatchObject({
    letters: { searches: false },
  })
  await context.transaction((tx) =>
    tx.db.updateTable('members').set({ locale: 'it' }).where('id', '=', eva.id).execute(),
  )
  const asked: unknown[] = []
  const watched = {
    ...context,
    transaction: <T>(work: Parameters<typeof context.transaction<T>>[0]) =>
      context.transaction<T>((tx) =>
        work({ ...tx, enqueue: (job, payload) => void asked.push({ job, ...payload }) }),
      ),
  }
  await writeSearchLetters(watched)
  await writeSearchLetters(watched)
  expect(await waiting()).toHaveLength(1)
  expect(asked).toMatchObject([{ job: 'knowledge.mailSearches', memberId: eva.id }])
  const [mail] = await mails([eva.id])
  expect(mail).toMatchObject({ to: 'eva@staff.example' })
  expect(mail?.text).toContain('Eva Esposito')
  expect(mail?.text).toContain('laser surgery')
  expect(mail?.text).toContain('/help-centre/searches')
  expect(mail?.subject).toContain('Aurora')
  expect(mail?.subject).not.toContain('What people')
})
