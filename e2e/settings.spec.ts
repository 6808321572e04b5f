import { expect, test } from './fixtures.ts'
import { copyOf, goTo } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { say } from './stage/words.ts'

test('a location is opened, its week stated, a holiday confirmed, and customers are told so', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/locations')
  await page.getByRole('button', { name: say('locations.add') }).click()
  const dialog = page.getByRole('dialog', { name: say('locations.add') })
  await dialog.getByLabel(say('locations.name')).fill('Roma Prati')
  await dialog.getByLabel(say('locations.locality')).fill('Roma')
  await dialog.getByRole('combobox', { name: say('locations.country') }).fill('Italy')
  await page.getByRole('option', { name: 'Italy' }).click()
  await dialog.getByRole('button', { name: say('locations.create') }).click()
  await expect(page.getByRole('heading', { name: 'Roma Prati' })).toBeVisible()

  const preview = page.getByRole('complementary', { name: say('locations.preview') })
  await expect(preview).toContainText(say('hours.unknown'), { ignoreCase: true })
  const monday = page.getByRole('group', { name: 'Monday' })
  await monday.getByText(say('locations.dayOpen'), { exact: true }).click()
  await monday.getByLabel(say('locations.opensOn', { day: 'Monday' })).fill('0')
  await monday.getByLabel(say('locations.closesOn', { day: 'Monday' })).fill('24')
  await monday.getByRole('button', { name: say('locations.copyDay', { day: 'Monday' }) }).click()
  await page.getByRole('button', { name: say('locations.everyDay') }).click()
  await page.getByRole('button', { name: say('locations.copyHours'), exact: true }).click()
  await expect(preview).toContainText(say('hours.aroundTheClock'), { ignoreCase: true })

  await page.getByText(String(new Date().getFullYear() + 1), { exact: true }).click()
  await page.getByRole('button', { name: /Natale|Christmas/ }).click()
  await page.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expectSaved(page)

  await page.reload()
  await expect(preview).toContainText(say('hours.aroundTheClock'), { ignoreCase: true })
  await page.getByText(String(new Date().getFullYear() + 1), { exact: true }).click()
  await expect(page.getByText(say('locations.holidayStated'))).toBeVisible()
})

test('a colleague is invited by link and joins in a browser of their own, limited as said', async ({
  brand,
  open,
  visit,
}) => {
  await brand.addLocation('Roma Prati')
  const page = await open(brand.owner)
  await goTo(page, '/settings/people')
  await page.getByRole('button', { name: say('people.invite') }).click()
  const dialog = page.getByRole('dialog', { name: say('people.invite') })
  await dialog.getByRole('textbox', { name: say('common.email') }).fill('ben@staff.example')
  await dialog.getByLabel(say('people.name'), { exact: true }).fill('Ben Bianchi')
  await dialog.getByRole('radio', { name: say('people.roleManager') }).check()
  await dialog.getByText(say('people.someLocations')).first().click()
  await dialog.getByRole('combobox', { name: say('people.pickLocations') }).fill('Roma')
  await page.getByRole('option', { name: 'Roma Prati' }).click()
  await expect(
    dialog.getByRole('button', { name: say('people.removePicked', { name: 'Roma Prati' }) }),
  ).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: say('people.pickLocations') })).toBeFocused()
  await dialog.getByRole('switch', { name: say('people.sendMail') }).uncheck()
  await dialog.getByRole('button', { name: say('people.inviteNow'), exact: true }).click()
  const link = await copyOf(page, say('people.link'))

  const his = await visit()
  await his.goto(link)
  await expect(
    his.getByRole('heading', { name: say('signin.joinTitle', { brand: brand.name }) }),
  ).toBeVisible()
  await his.getByLabel(say('signin.newPassword')).fill('a good long password')
  await his.getByRole('button', { name: say('signin.join') }).click()
  await expect(his.getByRole('heading', { name: say('inbox.emptyUnassigned') })).toBeVisible()
  await expect(his.getByRole('link', { name: 'Roma Prati' })).toBeVisible()
  await expect(his.getByRole('link', { name: 'Milano Duomo' })).toHaveCount(0)

  await page.getByRole('button', { name: say('forms.done') }).click()
  const members = page.getByRole('list', { name: say('people.members') })
  await expect(members.getByRole('listitem').filter({ hasText: 'Ben Bianchi' })).toContainText(
    say('people.roleManager'),
  )
  await his.goto(link)
  await expect(his.getByText(say('errors.invitationGone'))).toBeVisible()
})

test('a channel that nobody reads is refused in a sentence, a good one is kept', async ({ brand, open }) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/channels')
  await page.getByRole('link', { name: say('channels.add') }).click()
  const address = page.getByLabel(say('common.email'))
  await address.fill('no-reply@lumiere.example')
  await page.getByRole('button', { name: say('channels.create') }).click()
  await expect(page.getByText(say('errors.no_reply_address'))).toBeVisible()
  const good = brand.address.replace('support', 'orders')
  await address.fill(good)
  await page.getByRole('button', { name: say('channels.create') }).click()
  await expect(page.getByRole('heading', { name: good })).toBeVisible()
  await goTo(page, '/settings/channels')
  await expect(page.getByRole('link', { name: good })).toBeVisible()
})

test('a department and a key are made, the secret is shown once, and the log tells all of it', async ({
  server,
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/departments')
  await page.getByRole('button', { name: say('people.addDepartment') }).click()
  await page.getByLabel(say('people.departmentName')).fill('Repairs')
  await page.getByRole('button', { name: say('people.create'), exact: true }).click()
  await expect(page.getByRole('list', { name: say('people.departments') })).toContainText('Repairs')

  await goTo(page, '/settings/api-keys')
  await page
    .getByRole('button', { name: say('settings.addKey') })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: say('settings.addKey') })
  await dialog.getByLabel(say('settings.keyName')).fill('The till')
  await dialog.getByRole('button', { name: say('settings.addKey') }).click()
  const secret = await copyOf(page, say('settings.keySecret'))
  await page.getByRole('button', { name: say('settings.keyKept') }).click()
  const asked = await fetch(`${server.url}/api/v1/conversations`, {
    headers: { authorization: `Bearer ${secret}` },
  })
  expect(asked.status).toBe(200)
  await page.reload()
  await expect(page.getByText('The till')).toBeVisible()
  expect(await page.content()).not.toContain(secret)

  await goTo(page, '/settings/audit')
  const log = page.getByRole('main')
  await expect(log).toContainText(`Ada Rossi ${say('settings.didApiKeyCreated')} “The till”`)
  await expect(log).toContainText(`Ada Rossi ${say('settings.didDepartmentCreated')} “Repairs”`)
})

test('a change that crossed a colleague’s is not saved over it unseen', async ({ brand, open }) => {
  const page = await open(brand.owner)
  await goTo(page, `/settings/locations/${brand.locationId}`)
  await page.getByRole('textbox', { name: say('locations.name'), exact: true }).fill('Milano Centro')
  const params = { path: { id: brand.locationId } }
  const current = await brand.api.GET('/api/v1/locations/{id}', { params })
  const header = { 'if-match': current.response.headers.get('etag') ?? '' }
  await brand.api.PATCH('/api/v1/locations/{id}', { params: { ...params, header }, body: { code: 'MI-1' } })
  await page.getByRole('button', { name: say('common.save'), exact: true }).click()
  const conflict = page.getByRole('dialog', { name: say('forms.conflictTitle') })
  await conflict.getByRole('button', { name: say('forms.saveMine') }).click()
  await expectSaved(page)
  await expect(page.getByRole('heading', { name: 'Milano Centro' })).toBeVisible()
})
