import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from './fixtures.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { hold } from './stage/hold.ts'
import { say, speaker } from './stage/words.ts'

const allDay = [{ from: 0, to: 1440 }]
const hours = {
  zone: 'Europe/Rome',
  weekly: { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay, 7: allDay },
  dated: [],
}

/** States two locations in two towns and opens the brand's public pages; where these are. */
async function openLocations({ api, locationId }: Brand): Promise<string> {
  const links = {
    imprintUrl: 'https://lumiere.example/imprint',
    privacyUrl: 'https://lumiere.example/privacy',
  }
  const legal = { ...links, termsUrl: null, footer: '' }
  const { data: account } = await api.PATCH('/api/v1/account', {
    body: { languages: ['en', 'it'], defaultLocale: 'en', brand: { legal } },
  })
  const milano = { street: 'Via Torino 5', postcode: '20123', locality: 'Milano' }
  const { error } = await api.PATCH('/api/v1/locations/{id}', {
    params: { path: { id: locationId } },
    body: {
      ...{ ...milano, latitude: 45.4625, longitude: 9.186, phone: '+390286456789', hours },
      attributes: { wheelchair_entrance: true, pay_cards: true },
      services: [{ name: 'Eye test', names: {}, minutes: 30, price: { kind: 'free' } }],
    },
  })
  expect(error).toBeUndefined()
  await api.POST('/api/v1/locations', {
    body: {
      ...{
        name: 'Torino Centro',
        country: 'IT',
        zone: 'Europe/Rome',
        street: 'Via Roma 1',
        locality: 'Torino',
      },
      ...{ latitude: 45.07, longitude: 7.687, hours },
    },
  })
  return `/b/${account?.slug}`
}

test('somebody nearby finds the nearest location and how to reach it', async ({ brand, visit }) => {
  const base = await openLocations(brand)
  const geolocation = { latitude: 45.0702, longitude: 7.6868 }
  const page = await visit({ geolocation, permissions: ['geolocation'] })
  await page.goto(`${base}/locations?lang=en`)
  await expectAccess(page, 'all locations')
  await expectNarrow(page)
  await page.getByRole('button', { name: say('places.nearMe') }).press('Enter')
  await expect(page).toHaveURL(/near=45\.07/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Torino Centro' })).toContainText('50 m')
  await page.getByRole('checkbox', { name: say('catalogue.attribute_wheelchair_entrance') }).check()
  await page.getByRole('button', { name: say('help.search'), exact: true }).press('Enter')
  await expect(page).toHaveURL(/access=1/)
  await expect(page.getByRole('link', { name: /Torino Centro/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Milano Duomo' }).first().press('Enter')
  await expect(page.getByRole('heading', { name: 'Milano Duomo', level: 1 })).toBeVisible()
  await expectAccess(page, 'a location')
  await expectNarrow(page)
})

test('without a script a postcode finds the location, and its page says when it is open', async ({
  brand,
  visit,
}) => {
  const base = await openLocations(brand)
  const italian = speaker('it')
  const page = await visit({ javaScriptEnabled: false })
  await page.goto(`${base}/locations?lang=it`)
  await expect(page.getByRole('button', { name: italian('places.nearMe') })).toBeHidden()
  await page.getByRole('searchbox').fill('20123')
  await page.getByRole('button', { name: italian('help.search'), exact: true }).click()
  await page.getByRole('listitem').getByRole('link', { name: 'Milano Duomo' }).first().click()
  await expect(page.getByRole('table', { name: italian('places.week') })).toContainText(
    italian('places.allDay'),
  )
  await expect(page.getByRole('link', { name: /\+39 02 8645/ })).toHaveAttribute('href', 'tel:+390286456789')
})

/** A page of somebody's own site with one tag on it; its address. */
async function openSite(tag: string) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title><main><h1>Our shops</h1>${tag}</main></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return { url, close: () => server.close() }
}

test('a switch stands as it was pressed on the way, and goes back when that was not kept', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await page.goto('/settings/locator')
  const pings = page.getByRole('switch', { name: say('record.pingsOn') })
  await expect(pings).not.toBeChecked()
  const keeping = await hold(page, '**/search-engine-pings', 'PUT')
  await pings.check()
  await expect(pings).toHaveAttribute('aria-busy', 'true')
  keeping.refuse()
  await expect(pings).not.toBeChecked()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.unroute('**/search-engine-pings')
  await pings.check()
  await expect(page.getByText(say('record.pingsNever'))).toBeVisible()
  await expect(pings).toBeChecked()
  await pings.uncheck()
  await expect(page.getByText(say('record.pingsNever'))).toBeHidden()
})

test('the locator stands in the brand’s own site once that site is named, as high as what is in it', async ({
  brand,
  open,
  visit,
}) => {
  await openLocations(brand)
  const owner = await open(brand.owner)
  await owner.goto('/settings/locator')
  await expect(owner.getByRole('heading', { name: say('settings.locator') })).toBeVisible()
  const tag = (await owner.getByText(/^<script async/).textContent()) ?? ''
  const site = await openSite(tag)
  const page = await visit({ viewport: { width: 390, height: 844 } })
  await owner.getByRole('combobox', { name: say('record.embedSites') }).fill(site.url)
  await owner.keyboard.press('Enter')
  await owner.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expect(owner.getByText(say('forms.saved'), { exact: true })).toBeVisible()
  await expect(owner.frameLocator('iframe').getByRole('link', { name: /Torino Centro/ })).toBeVisible()
  await owner.getByRole('switch', { name: say('record.pingsOn') }).check()
  await expect(owner.getByText(say('record.pingsNever'))).toBeVisible()
  await expectAccess(owner, 'the locator in the settings')

  await page.goto(site.url)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('searchbox').fill('20123')
  await frame.getByRole('button', { name: say('help.search'), exact: true }).click()
  await expect(frame.getByRole('status').filter({ hasText: say('places.count', { count: 1 }) })).toBeVisible()
  const isWhole = () =>
    page.locator('iframe').evaluate((one) => one.clientHeight > 481 && one.clientWidth <= 390)
  await expect.poll(isWhole).toBe(true)
  await expectAccess(page, 'the locator in a site')
  await frame.getByRole('listitem').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/locations\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  site.close()
})
