import { expect, type Page } from '@playwright/test'
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
  // The last day: the nearest time may be too near by the time it is pressed.
  await chooseLastDay(page)
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

/** By the keyboard, as whoever has no script: the days are one group, and the times of another day appear by themselves. */
async function chooseLastDay(page: Page): Promise<void> {
  const days = page.getByRole('group', { name: say('callbacks.day'), exact: true }).getByRole('radio')
  const last = days.last()
  await expect(days).toHaveCount(7)
  const first = await page.getByRole('heading', { level: 2 }).first().textContent()
  await days.first().focus()
  await page.keyboard.press('ArrowLeft')
  await expect(last).toBeChecked()
  await expect(page.getByRole('heading', { level: 2, name: first ?? '' })).toBeHidden()
}

test('a customer books a visit without a script, and the team sees who comes and notes that they did', async ({
  brand,
  mara,
  open,
  sink,
  visit,
}) => {
  const { data: account } = await brand.api.GET('/api/v1/account')
  const { data: place } = await brand.api.PATCH('/api/v1/locations/{id}', {
    params: { path: { id: brand.locationId } },
    body: { hours: { zone: 'Europe/Rome', weekly, dated: [] }, street: 'Via Torino 5', locality: 'Milano' },
  })
  await brand.api.PATCH('/api/v1/callback-settings', { body: { isOn: true } })
  const owner = await open(brand.owner)
  await owner.goto('/settings/visits')
  await owner.getByRole('switch', { name: say('calls.visitsOn') }).check()
  await owner.getByLabel(say('calls.visitsLength')).fill('45')
  await owner.getByRole('button', { name: say('common.save') }).click()
  await expect(owner.getByText(say('forms.saved'), { exact: true })).toBeVisible()
  await expectAccess(owner, 'the settings of visits')

  const page = await visit({ javaScriptEnabled: false })
  const watcher = await visit()
  const lookAt = async (where: string) => {
    await watcher.goto(page.url())
    await expectAccess(watcher, where, { isBrief: true })
    await expectNarrow(watcher)
  }
  await page.goto(`/b/${account?.slug}/locations/${place?.slug}?lang=en`)
  await page.getByRole('link', { name: say('places.bookVisit') }).click()
  await expect(page.getByRole('heading', { name: say('visits.title') })).toBeVisible()
  await expect(page.getByRole('link', { name: say('callbacks.kind_call') })).toBeVisible()
  await lookAt('the times of a visit')
  await chooseLastDay(page)
  await page
    .getByRole('button', { name: /^\d\d:\d\d/ })
    .last()
    .click()
  await lookAt('who comes')
  await page.getByLabel(say('requests.name')).fill(mara.name)
  await page.getByLabel(say('requests.email')).fill(mara.address)
  await page.getByLabel(say('callbacks.matter')).fill('An eye test.')
  await page.getByRole('button', { name: say('visits.book') }).click()
  await expect(page.getByRole('heading', { name: say('visits.state_booked') })).toBeVisible()
  await expect(page.getByText('Via Torino 5')).toBeVisible()
  await lookAt('a booked visit')
  const mail = await awaitMail(sink, mara.address, ({ text }) => text?.includes('/visit/') ?? false)
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['visit.ics'])

  const { data: visits } = await brand.api.GET('/api/v1/visits', {
    params: { query: { from: new Date().toISOString().slice(0, 10), days: 31 } },
  })
  const [booked] = visits?.items ?? []
  await owner.goto(`/visits?day=${booked?.wallTime.slice(0, 10)}`)
  const row = owner.getByRole('listitem').filter({ hasText: 'An eye test.' })
  await expect(row).toContainText(brand.owner.name)
  await expectAccess(owner, 'who comes on a day')
  await row.getByRole('button', { name: `${say('calls.visit_came')}: ${mara.name}` }).click()
  await expect(row).toContainText(say('calls.visit_came'))
  await row.getByRole('link', { name: mara.name }).click()
  const section = owner.getByRole('region', { name: say('calls.visitTitle'), exact: true })
  await expect(section).toContainText(say('calls.visit_came'))
})
