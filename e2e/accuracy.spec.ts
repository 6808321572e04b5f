import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { say } from './stage/words.ts'

const towns = ['Milano', 'Torino', 'Roma', 'Napoli']
const phone = { width: 390, height: 844 }

async function openPlaces({ api }: Brand) {
  const regionOf = new Map<string, string>()
  for (const name of ['North', 'South']) {
    const { data } = await api.POST('/api/v1/regions', { body: { name } })
    regionOf.set(name, data?.items.find((one) => one.name === name)?.id ?? '')
  }
  for (const [index, locality] of towns.entries())
    await api.POST('/api/v1/locations', {
      body: {
        ...{
          name: `Lumina ${locality}`,
          street: `Via Torino ${index + 1}`,
          postcode: `2012${index}`,
          locality,
        },
        ...{ country: 'IT', latitude: 45 - index, longitude: 9 + index, phone: `+39 02 123 456${index}` },
        regionId: regionOf.get(index < 2 ? 'North' : 'South') ?? null,
      },
    })
}

/** A directory that shows a wrong number at the first of our places. */
async function showDirectory(page: Page, { api }: Brand, name: string, wrong: number): Promise<string> {
  const { data } = await api.POST('/api/v1/directories', { body: { name, platform: 'bing' } })
  const id = data?.id ?? ''
  const rows = towns.map((town, index) => {
    const number = index < wrong ? '02 999 1111' : `02 123 456${index}`
    return `${index},Lumina ${town},Via Torino ${index + 1},2012${index},${town},IT,${45 - index},${9 + index},${number}`
  })
  const text = ['id,name,street,postcode,city,country,lat,lon,phone', ...rows].join('\n')
  await page.evaluate(
    async ([to, content]) => {
      const form = new FormData()
      form.append('file', new File([content ?? ''], 'dump.csv'))
      await fetch(to ?? '', { method: 'POST', body: form })
    },
    [`/api/v1/directories/${id}/dumps`, text],
  )
  await expect
    .poll(async () => {
      const { data: now } = await api.GET('/api/v1/directories/{id}', { params: { path: { id } } })
      return now?.state
    })
    .toBe('done')
  return id
}

test('how right it is stands with the worst first, narrows, opens its records and its days', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/listings')
  await expect(page.getByText(say('listings.none'))).toBeVisible()
  await openPlaces(brand)
  await showDirectory(page, brand, 'Good map', 0)
  await showDirectory(page, brand, 'Bad map', 3)
  await goTo(page, '/listings')
  const byDirectory = page.getByRole('table', { name: say('listings.byDirectory') })
  await expect(byDirectory.getByRole('row').nth(1)).toContainText('Bad map')
  const byField = page.getByRole('table', { name: say('listings.byField') })
  await expect(byField.getByRole('row').nth(1)).toContainText(`${say('listings.fieldPhone')} 62.5 %`)
  await expect(byField.getByRole('row').last()).toContainText(say('listings.noData'))
  await expect(page.getByRole('img', { name: /right/ })).toBeVisible()
  await expectAccess(page, 'how right it is')
  await page.getByRole('button', { name: say('common.asTable') }).click()
  await expect(page.getByRole('cell', { name: '8', exact: true }).last()).toBeVisible()

  await page.getByLabel(say('listings.region'), { exact: true }).selectOption('North')
  await expect(page).toHaveURL(/region=/)
  await expect(byDirectory.getByRole('row').nth(1).getByRole('cell').last()).toHaveText('2')
  await byField.getByRole('row').nth(1).getByRole('link').last().click()
  await expect(page).toHaveURL(/records\?.*field=phone/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Lumina' })).toHaveCount(2)
  await expect(page.getByRole('listitem').first()).toContainText('Bad map')
  await expectAccess(page, 'the records a number counts')
  await page.getByLabel(say('listings.region'), { exact: true }).selectOption('South')
  await expect(page.getByRole('listitem').filter({ hasText: 'Lumina Roma' })).toHaveCount(1)

  await page.setViewportSize(phone)
  await expectAccess(page, 'the records a number counts, on a phone')
  await goTo(page, '/listings')
  await expect(byDirectory).toBeVisible()
  await expectNarrow(page)
  await expectAccess(page, 'how right it is, on a phone')
})

test('the columns of a sheet are put right by hand and its file follows', async ({ brand, open }) => {
  const page = await open(brand.owner)
  const { data } = await brand.api.POST('/api/v1/directories', { body: { name: 'Bing', platform: 'bing' } })
  await goTo(page, `/listings/${data?.id}`)
  await expect(page.getByText(say('listings.sheetUsual'))).toBeVisible()
  await page.getByRole('button', { name: say('listings.sheetChange') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('listings.fieldPostcode'), { exact: true }).fill('ZIP')
  await dialog.getByLabel(say('listings.sheetCells'), { exact: true }).selectOption('open_close')
  await expectAccess(page, 'columns of a sheet')
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await expect(page.getByText(say('listings.sheetOwn'))).toBeVisible()
  const file = await brand.api.GET('/api/v1/directories/{id}/file', {
    params: { path: { id: data?.id ?? '' } },
    parseAs: 'text',
  })
  expect(file.data).toContain('ZIP,Country/Region')
  expect(file.data).toContain('Monday Open,Monday Close')
  await page.getByRole('button', { name: say('listings.sheetReset') }).click()
  await expect(page.getByText(say('listings.sheetUsual'))).toBeVisible()
})
