import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

test('a filter is built, saved as a view, counted in the rail, and what matches is changed together and given back', async ({
  brand,
  open,
  writes,
}) => {
  await writes({ subject: 'Broken lamp' })
  await writes({ subject: 'Lamp in blue?', from: { name: 'Ugo', address: 'ugo@customer.example' } })
  await writes({ subject: 'Opening hours', from: { name: 'Rosa', address: 'rosa@customer.example' } })
  const page = await open(brand.owner)
  await goTo(page, '/inbox/open')
  await expect(page.locator('[data-conversation]')).toHaveCount(3)

  await page.getByRole('button', { name: say('inbox.filter'), exact: true }).click()
  await page.getByRole('button', { name: say('views.more') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: say('views.field') }).click()
  await page.keyboard.type(say('inbox.subject'))
  await page.getByRole('option', { name: say('inbox.subject') }).click()
  await dialog.getByRole('textbox', { name: say('views.value') }).fill('LAMP')
  await expect(dialog.getByRole('status')).toHaveText(say('views.found', { count: 2, hasMore: 'no' }))
  await expectAccess(page, 'a filter')
  await dialog.getByRole('button', { name: say('views.saveAs') }).click()
  await page.getByRole('textbox', { name: say('views.name') }).fill('Lamps')
  await page.getByRole('button', { name: say('views.save'), exact: true }).click()

  const rail = page.getByRole('navigation', { name: say('views.saved') })
  await expect(rail.getByRole('link', { name: /Lamps/ })).toContainText('2')
  await expect(page.getByRole('heading', { level: 1, name: 'Lamps' })).toBeVisible()
  await expect(page.locator('[data-conversation]')).toHaveCount(2)

  await page.getByRole('button', { name: say('views.beginChoosing') }).click()
  await page.getByRole('button', { name: say('views.chooseAll', { count: 2 }) }).click()
  await expectAccess(page, 'a filter')
  await page.getByRole('button', { name: say('marks.changeStatus') }).click()
  await page.getByRole('menuitem', { name: say('inbox.statusResolved') }).click()
  await expect(
    page.getByRole('status').filter({ hasText: say('views.bulkDone', { count: 2, skipped: 0 }) }),
  ).toBeVisible()
  await goTo(page, '/inbox/open')
  await expect(page.locator('[data-conversation]')).toHaveCount(1)

  await goTo(page, '/inbox/resolved')
  await expect(page.locator('[data-conversation]')).toHaveCount(2)
})

test('a bulk change is taken back with one press', async ({ brand, open, writes }) => {
  await writes({ subject: 'One' })
  await writes({ subject: 'Two', from: { name: 'Ugo', address: 'ugo@customer.example' } })
  const page = await open(brand.owner)
  await goTo(page, '/inbox/open')
  await page.getByRole('button', { name: say('views.beginChoosing') }).click()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: say('marks.changeStatus') }).click()
  await page.getByRole('menuitem', { name: say('inbox.statusSpam') }).click()
  await expect(page.locator('[data-conversation]')).toHaveCount(0)
  await page.getByRole('button', { name: say('common.undo') }).click()
  await expect(page.locator('[data-conversation]')).toHaveCount(2)
})
