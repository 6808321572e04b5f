import { expect } from '@playwright/test'
import { test } from './fixtures.ts'
import { goToView, noteBy, openRow } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { awaitMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

const morning = [{ from: 600, to: 720 }]
const weekly = { 1: morning, 2: morning, 3: morning, 4: morning, 5: morning, 6: morning, 7: morning }

test('a customer books a call without a script, and whoever calls notes what came of it', async ({
  brand,
  mara,
  open,
  sink,
  visit,
}) => {
  const { data: account } = await brand.api.GET('/api/v1/account')
  await brand.api.PATCH('/api/v1/locations/{id}', {
    params: { path: { id: brand.locationId } },
    body: { hours: { zone: 'Europe/Rome', weekly, dated: [] } },
  })
  await brand.api.PATCH('/api/v1/callback-settings', { body: { isOn: true } })
  const page = await visit({ javaScriptEnabled: false })
  const watcher = await visit()
  const lookAt = async (where: string) => {
    await watcher.goto(page.url())
    await expectAccess(watcher, where, { isBrief: true })
    await expectNarrow(watcher)
  }

  await page.goto(`/b/${account?.slug}/contact?lang=en`)
  await page.getByRole('link', { name: say('help.callOpen') }).click()
  await expect(page.getByRole('heading', { name: say('callbacks.title') })).toBeVisible()
  await lookAt('the times of a call')
  // The last of them: the nearest may be too near by the time it is pressed.
  await page
    .getByRole('button', { name: /^\d\d:\d\d/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: say('callbacks.detailsTitle') })).toBeVisible()
  await lookAt('who is called')
  await page.getByLabel(say('callbacks.phone')).fill('9999')
  await page.getByLabel(say('requests.name')).fill(mara.name)
  await page.getByLabel(say('requests.email')).fill(mara.address)
  await page.getByLabel(say('callbacks.matter')).fill('My lenses blur.')
  await page.getByRole('button', { name: say('callbacks.book') }).click()
  await expect(page.getByText(say('callbacks.phone_wrong')).first()).toBeVisible()
  await page.getByLabel(say('callbacks.phone')).fill('02 6555 1234')
  await page.getByRole('button', { name: say('callbacks.book') }).click()
  await expect(page.getByRole('heading', { name: say('callbacks.state_booked') })).toBeVisible()
  await lookAt('a booked call')
  const mail = await awaitMail(sink, mara.address, ({ text }) => text?.includes('/call/') ?? false)
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toEqual(['text/calendar'])

  const colleague = await open(brand.owner)
  await goToView(colleague, 'inbox.viewSnoozed')
  await openRow(colleague, `Call ${mara.name} back`)
  const call = colleague.getByRole('region', { name: say('calls.title'), exact: true })
  await expect(
    call.getByRole('link', { name: say('calls.now', { phone: '+390265551234' }) }),
  ).toHaveAttribute('href', 'tel:+390265551234')
  await expect(call).toContainText('My lenses blur.')
  await call.getByLabel(say('calls.note')).fill('We make her new ones.')
  await call.getByRole('button', { name: say('calls.reached'), exact: true }).click()
  await expect(call).toContainText(say('calls.is_reached'))
  await expect(noteBy(colleague, brand.owner.name)).toContainText('We make her new ones.')
})
