import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

const table = [
  'Numero;Business name;Address line 1;Postal code;Locality;Country / Region;Primary phone;Friday hours',
  'MI9;Bar Nove;Via Torino 9;20123;Milano;Italia;02 123 4567;18:00-02:00',
  'MI10;Bar Dieci;Via Torino 10;20123;Milano;IT;9999;09:00-18:00',
  'MI11;Bar Undici;Via Torino 11;20123;Milano;IT;02 123 4568;25:00-26:00',
].join('\n')

test('a table of locations is mapped, looked at and taken; what is wrong is told by line', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/bulk')
  const file = { name: 'bars.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: say('bulk.upload') }).click()
  await expect(page.getByText(say('bulk.needsCode'))).toBeVisible()
  await page.getByRole('combobox', { name: say('bulk.fillsOf', { column: 'numero' }) }).click()
  await page.getByRole('option', { name: say('bulk.field_code'), exact: true }).click()
  await page.getByRole('button', { name: say('bulk.checkAgain') }).click()

  const faulty = page.getByRole('list', { name: say('bulk.verdict_faulty') })
  await expect(faulty.getByRole('listitem').filter({ hasText: '9999' })).not.toHaveCount(0)
  await expect(faulty).toContainText(say('errors.locationImportHours_bad_time', { value: '25:00-26:00' }))
  await page.getByText(`${say('bulk.verdict_new')} (1)`).click()
  const fresh = page.getByRole('list', { name: say('bulk.verdict_new') })
  await expect(fresh).toContainText(say('errors.locationImportPastMidnight', { from: '18:00', to: '02:00' }))
  await expectAccess(page, 'what would happen')
  await page.getByRole('button', { name: say('bulk.take', { count: 1 }) }).click()
  await expect(page.getByRole('heading', { name: say('bulk.happened') })).toBeVisible()
  await page.getByText(`${say('bulk.verdict_new')} (1)`).click()
  await fresh.getByRole('link', { name: 'Bar Nove' }).click()
  await expect(page.getByRole('heading', { name: 'Bar Nove', level: 1 })).toBeVisible()
})

test('all locations of a country are closed on a holiday in one act, seen first and undone after', async ({
  brand,
  open,
}) => {
  const holiday = '2099-04-25'
  const hours = {
    zone: 'Europe/Rome',
    weekly: {
      ...{ 1: 'closed' as const, 2: 'closed' as const, 3: 'closed' as const, 4: 'closed' as const },
      ...{ 5: 'closed' as const, 6: 'closed' as const, 7: 'closed' as const },
    },
    dated: [
      {
        from: holiday,
        to: holiday,
        state: [{ from: 600, to: 720 }],
        label: 'Fair',
        source: 'person' as const,
      },
    ],
  }
  for (const given of [{ name: 'Chiosco Uno' }, { name: 'Chiosco Due', hours }]) {
    const body = { ...given, country: 'SM', zone: 'Europe/Rome' }
    expect((await brand.api.POST('/api/v1/locations', { body })).error).toBeUndefined()
  }
  const page = await open(brand.owner)
  await goTo(page, '/settings/bulk/days')
  await page.getByRole('combobox', { name: say('bulk.countries') }).fill('San Marino')
  await page.getByRole('option', { name: 'San Marino' }).click()
  await page.keyboard.press('Escape')
  await page.getByLabel(say('locations.firstDay')).fill(holiday)
  await page.getByLabel(say('bulk.label'), { exact: true }).fill('Festa')
  const places = page.getByRole('list', { name: say('bulk.chosenCount') })
  await expect(places.getByRole('listitem')).toHaveCount(2)
  await expect(places.getByRole('listitem').filter({ hasText: 'Chiosco Due' })).toContainText('Fair')
  await expectAccess(page, 'before many are closed')
  await page.getByText(say('bulk.replace'), { exact: true }).click()
  await page.getByRole('button', { name: say('bulk.close', { count: 2 }) }).click()
  await expect(page.getByRole('heading', { name: 'Festa', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: say('bulk.undo') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('bulk.undo') })
    .click()
  await expect(page.getByText(say('bulk.place_undone'), { exact: true })).toBeVisible()
})
