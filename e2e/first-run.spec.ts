import { expect, test } from './fixtures.ts'
import { messageFrom, openRow, pressSend, railView, rowOf, writeReply } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { awaitMail, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('an empty installation becomes a brand whose first customer is answered', async ({
  start,
  sink,
  visit,
  mara,
}) => {
  const server = await start({ SMTP_URL: sink.url })
  const page = await visit({ baseURL: server.url })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: say('setup.title') })).toBeVisible()
  await expectAccess(page, 'the first run')

  const field = (key: string) => page.getByLabel(say(key), { exact: true })
  await field('setup.brand').fill('Lumière')
  await field('setup.name').fill('Ada Rossi')
  await field('common.email').fill('ada@lumiere.example')
  await field('setup.password').fill('a good long password')
  await field('setup.location').fill('Milano Duomo')
  await page.getByRole('combobox', { name: say('setup.country') }).fill('Italy')
  await page.getByRole('option', { name: 'Italy' }).click()
  await field('setup.address').fill('no-reply@lumiere.example')
  await page.getByRole('button', { name: say('setup.create') }).click()
  await expect(page.getByText(say('errors.no_reply_address'))).toBeVisible()

  await field('setup.address').fill('support@lumiere.example')
  const stream = page.waitForResponse((response) => response.url().includes('/api/v1/stream'))
  await page.getByRole('button', { name: say('setup.create') }).click()
  await expect(page.getByRole('heading', { name: say('inbox.emptyUnassigned') })).toBeVisible()
  await stream

  await railView(page, 'inbox.viewOpen').click()
  const mail = { from: mara, to: 'support@lumiere.example', subject: 'Our first question' }
  await sendMail(server.smtpPort, { ...mail, text: 'Are you open on Sunday?' })
  await openRow(page, 'Our first question')
  await expect(rowOf(page, 'Our first question')).toContainText('Milano Duomo')
  await writeReply(page, 'Not this one.')
  await pressSend(page)
  await expect(messageFrom(page, 'Ada Rossi')).toContainText(say('inbox.stateSent'), { timeout: 25_000 })
  await awaitMail(sink, mara.address, ({ text }) => text?.includes('Not this one.') ?? false)

  // Who has just come speaks another language at once, too.
  await page.getByRole('button', { name: say('common.userMenu') }).click()
  await page.getByRole('menuitemradio', { name: 'Italiano' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'it')

  await page.goto('/setup')
  await expect(page).toHaveURL(/\/inbox\//)
})
