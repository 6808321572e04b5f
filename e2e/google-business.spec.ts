import { fakeGoogle, googleClient } from '../server/test/platforms/google.ts'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { say } from './stage/words.ts'

test('a profile is connected, read, put right there, and a change by Google is reverted', async ({
  start,
  open,
}) => {
  const google = await fakeGoogle()
  const server = await start({ PLATFORM_ORIGINS: `google_business=${google.origin}` })
  const brand = await makeBrand(server)
  const website = 'https://duomo.example/'
  const at = { street: 'Via Torino 5', postcode: '20123', locality: 'Milano', country: 'IT' }
  const { error } = await brand.api.POST('/api/v1/locations', {
    body: {
      ...{ name: 'Duomo Store', code: '7', ...at, latitude: 45.4627, longitude: 9.1866 },
      ...{ phone: '+39 02 123 4567', website },
    },
  })
  expect(error).toBeUndefined()
  const place = {
    ...{ name: 'locations/7', title: 'Duomo Store', storeCode: '7', websiteUri: website },
    storefrontAddress: {
      ...{ regionCode: 'IT', postalCode: '20123', locality: 'Milano', addressLines: ['Via Torino 5'] },
    },
    phoneNumbers: { primaryPhone: '02 999 1111' },
  }
  google.places.set(place.name, place)
  google.updates.set(place.name, {
    ...{ location: { ...place, websiteUri: 'https://elsewhere.example/' }, diffMask: 'websiteUri' },
  })
  const { data: directory } = await brand.api.POST('/api/v1/directories', {
    body: { platform: 'google_business', name: 'Google' },
  })
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, `/listings/${directory?.id}`)
  await page.getByRole('button', { name: say('listings.enterClient') }).click()
  await page.getByLabel(say('listings.clientId')).fill(googleClient.clientId)
  await page.getByLabel(say('listings.clientSecret'), { exact: true }).fill(googleClient.clientSecret)
  await page.getByRole('button', { name: say('common.save') }).click()
  await page.getByRole('button', { name: say('listings.connect'), exact: true }).click()
  await page.getByRole('button', { name: say('listings.readNow') }).click()
  await expect(page.getByText(/https:\/\/elsewhere\.example/).first()).toBeVisible()
  await expectAccess(page, 'a connected directory')
  await page.getByRole('button', { name: say('listings.revert') }).click()
  await expect.poll(() => google.places.get(place.name)?.websiteUri).toBe(website)

  await page.getByRole('listitem').getByRole('link', { name: 'Duomo Store', exact: true }).click()
  const phone = page.getByRole('row').filter({ hasText: '02 999 1111' })
  await phone.getByRole('button', { name: new RegExp(say('listings.push')) }).click()
  await expect
    .poll(() => google.places.get(place.name)?.phoneNumbers)
    .toMatchObject({
      primaryPhone: '+39021234567',
    })
  await expect(phone).toHaveCount(0)
  google.close()
})
