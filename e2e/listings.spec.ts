import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

const dump = [
  'id,name,street,postcode,city,country,lat,lon,phone',
  'm1,Duomo Store,Via Torino 5,20123,Milano,IT,45.4627,9.1866,02 999 1111',
  'm2,Ottica Bella,Via Roma 1,00184,Roma,IT,41.9,12.48,',
].join('\n')

test('what a map shows is read, the worst first, looked at side by side and decided', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  const { error } = await brand.api.POST('/api/v1/locations', {
    body: {
      ...{
        name: 'Duomo Store',
        street: 'Via Torino 5',
        postcode: '20123',
        locality: 'Milano',
        country: 'IT',
      },
      ...{ latitude: 45.4627, longitude: 9.1866, phone: '+39 02 123 4567' },
    },
  })
  expect(error).toBeUndefined()
  await goTo(page, '/listings')
  await page.getByRole('button', { name: say('listings.add') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('common.name')).fill('City map')
  await dialog.getByRole('button', { name: say('listings.add') }).click()
  await expect(page.getByRole('heading', { name: 'City map', level: 1 })).toBeVisible()
  const file = { name: 'map.csv', mimeType: 'text/csv', buffer: Buffer.from(dump) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: say('listings.upload') }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Duomo Store' })
  await expect(row.getByText(say('listings.severityWrong'))).toBeVisible()

  await row.getByRole('link').click()
  const phone = page.getByRole('row').filter({ hasText: '02 999 1111' })
  await expect(phone.getByText(say('listings.verdictMismatch'))).toBeVisible()
  await page.getByRole('button', { name: say('listings.notMine') }).click()
  await expect(page.getByRole('button', { name: say('listings.undecide') })).toBeVisible()
  await expect(page.getByText(say('listings.noLocation'))).toBeVisible()
  await page.getByRole('combobox', { name: say('common.location') }).click()
  await page.getByRole('option', { name: 'Duomo Store' }).click()
  await page.getByRole('button', { name: say('listings.mine') }).click()
  await expect(phone.getByText(say('listings.verdictMismatch'))).toBeVisible()
  await expectAccess(page, 'one record beside our location')
})
