import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

const grid = (page: Page) => page.getByRole('grid', { name: say('locations.title') })
const rowOf = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
const columns = ['name', 'status', 'categories', 'street', 'postcode', 'locality', 'phone', 'email'] as const
const cell = (page: Page, name: string, column: (typeof columns)[number]) =>
  rowOf(page, name).locator(`[aria-colindex="${columns.indexOf(column) + 1}"]`)
const active = (page: Page) => grid(page).locator('[data-active]')

test('a rectangle comes from a spreadsheet, one cell of it is wrong, the rest is saved and stands in the history', async ({
  brand,
  open,
}) => {
  for (const town of ['Pisa', 'Roma']) await brand.addLocation(town)
  const page = await open(brand.owner)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, '/settings/locations')
  await page.getByRole('link', { name: say('locations.editAsGrid') }).click()
  await expect(rowOf(page, 'Roma')).toBeVisible()

  await cell(page, 'Milano Duomo', 'phone').click()
  const rectangle = '02 123 4567\tduomo@a.example\n9999\tpisa@a.example\n06 123 4567\troma@a.example\n'
  await page.evaluate((text) => navigator.clipboard.writeText(text), rectangle)
  await page.keyboard.press('Control+v')
  await expect(page.getByText(say('grid.changes', { changes: 6, locations: 3 }))).toBeVisible()
  await expect(cell(page, 'Pisa', 'phone')).toHaveAttribute('aria-invalid', 'true')
  await cell(page, 'Pisa', 'phone').click()
  const tooShort = say('errors.phoneTooShort', { value: '9999', digits: 4 })
  await expect(page.getByRole('status').filter({ hasText: tooShort })).toBeVisible()
  await expectAccess(page, 'the grid')

  await page.getByRole('button', { name: say('grid.review') }).click()
  await expect(page.getByText(say('grid.staysInGrid', { count: 1 }))).toBeVisible()
  await page.getByLabel(say('record.reason')).fill('New switchboard')
  await expectAccess(page, 'the review', { isBrief: true })
  await page.getByRole('button', { name: say('grid.save', { count: 2 }) }).click()
  await expect(page.getByText(`${say('grid.outcome_changed')}: 2`)).toBeVisible()
  await page.getByRole('button', { name: say('grid.back') }).click()

  await expect(
    page.getByText(say('grid.changes', { changes: 2, locations: 1 }), { exact: false }),
  ).toBeVisible()
  await expect(cell(page, 'Roma', 'phone')).toHaveText('+39061234567')
  await cell(page, 'Pisa', 'phone').dblclick()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('050 123 456')
  await cell(page, 'Roma', 'phone').click()
  await expect(cell(page, 'Pisa', 'phone')).toContainText('050 123 456')
  await expect(cell(page, 'Roma', 'phone')).toHaveText('+39061234567')
  await page.getByRole('button', { name: say('grid.review') }).click()
  await page.getByRole('button', { name: say('grid.save', { count: 1 }) }).click()
  await page.getByRole('link', { name: 'Pisa' }).click()
  await expect(page.getByText('+39050123456')).toBeVisible()
  await goTo(page, `/settings/locations/${brand.locationId}/history`)
  await expect(page.getByText('New switchboard')).toBeVisible()
})

test('places are put right without a mouse, and what a colleague wrote meanwhile is decided, not lost', async ({
  brand,
  open,
}) => {
  await brand.addLocation('Pisa')
  const page = await open(brand.owner)
  const { keyboard } = page
  await goTo(page, '/settings/locations/grid')
  await expect(rowOf(page, 'Pisa')).toBeVisible()
  await grid(page).locator('[tabindex="0"]').focus()
  await expect(active(page)).toHaveText(say('locations.statusOpen'))
  await keyboard.press('ArrowRight')
  await keyboard.type('opti')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.type('Piazza Duomo 1')
  await keyboard.press('Tab')
  await keyboard.type('20121')
  await keyboard.press('Enter')
  await keyboard.press('F2')
  await keyboard.type('56126')
  await keyboard.press('Escape')
  await expect(active(page)).toHaveText('')
  await keyboard.press('Control+d')
  await expect(active(page)).toContainText('20121')
  await keyboard.press('Control+z')
  await expect(page.getByText(say('grid.changes', { changes: 3, locations: 1 }))).toBeVisible()
  await keyboard.press('Home')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await expect(cell(page, 'Milano Duomo', 'status')).toContainText(say('locations.statusTemporarilyClosed'))

  const params = { path: { id: brand.locationId } }
  await brand.api.PATCH('/api/v1/locations/{id}', { params, body: { street: 'Via Torino 2' } })
  await keyboard.press('ArrowRight')
  await keyboard.type('Piazza del Duomo 1')
  await keyboard.press('Enter')
  await keyboard.press('ArrowUp')
  const contested = say('grid.contested', { text: 'Via Torino 2' })
  await expect(page.getByRole('status').filter({ hasText: contested })).toBeVisible()
  await page.getByRole('button', { name: say('grid.keepMine') }).press('Enter')
  await page.getByRole('button', { name: say('grid.review') }).press('Enter')
  await expect(page.getByRole('heading', { name: say('grid.reviewTitle', { locations: 1 }) })).toBeFocused()
  const save = page.getByRole('button', { name: say('grid.save', { count: 1 }) })
  await expect(save).toBeEnabled()
  await save.press('Enter')
  await expect(page.getByText(`${say('grid.outcome_changed')}: 1`)).toBeVisible()
  const saved = (await brand.api.GET('/api/v1/locations/{id}', { params })).data
  expect(saved).toMatchObject({
    ...{ street: 'Piazza del Duomo 1', postcode: '20121', status: 'temporarily_closed' },
    categories: ['optician'],
  })

  await page.getByRole('button', { name: say('grid.back') }).press('Enter')
  await grid(page).locator('[tabindex="0"]').focus()
  await keyboard.press('Escape')
  await expect(page.getByRole('button', { name: say('grid.columns') })).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type(say('record.field_code'))
  await page.getByRole('checkbox', { name: say('record.field_code'), exact: true }).press('Space')
  const header = page.getByRole('columnheader', { name: say('record.field_code'), exact: true })
  await expect(header).toBeVisible()
  await page.reload()
  await expect(header).toBeVisible()
})
