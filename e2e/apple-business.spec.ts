import { appleClient } from '../server/test/platforms/apple.ts'
import { applePlace, appleStanding } from '../server/test/platforms/apple-standing.ts'
import { ourPlace } from '../server/test/platforms/standing.ts'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { say } from './stage/words.ts'

test('Apple is connected by its key, read, put right, and never written over', async ({ start, open }) => {
  const { apple, show, phone } = await appleStanding()
  show()
  const server = await start({ PLATFORM_ORIGINS: `apple_business=${apple.origin}` })
  const brand = await makeBrand(server)
  const { error } = await brand.api.POST('/api/v1/locations', { body: ourPlace })
  expect(error).toBeUndefined()
  const { data: directory } = await brand.api.POST('/api/v1/directories', {
    body: { platform: 'apple_business', name: 'Apple Maps' },
  })
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, `/listings/${directory?.id}`)

  await page.getByRole('button', { name: say('listings.enterKey') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('listings.clientId')).fill(appleClient.clientId)
  await dialog.getByLabel(say('listings.clientSecret'), { exact: true }).fill('a wrong one')
  await dialog.getByLabel(say('listings.account')).fill(appleClient.account)
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await expect(dialog.getByRole('alert')).toContainText('Invalid client')
  await expectAccess(page, 'a key that was not taken', { isBrief: true })
  await dialog.getByLabel(say('listings.clientSecret'), { exact: true }).fill(appleClient.clientSecret)
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await page.getByRole('button', { name: say('listings.readNow') }).click()
  await page.getByRole('listitem').getByRole('link', { name: ourPlace.name, exact: true }).click()

  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: say('listings.fieldPhone') }) })
  const changed = '+39025550000'
  apple.put('1', { ...applePlace(1), phoneNumbers: [{ phoneNumber: changed, type: 'VOICE', primary: true }] })
  await row.getByRole('button', { name: new RegExp(say('listings.push')) }).click()
  await expect(row).toContainText(`${say('listings.reasonChangedThere')}: ${changed}`)
  expect(phone()).toBe(changed)
  await expectAccess(page, 'a field that was changed there meanwhile', { isBrief: true })
  await row.getByRole('button', { name: new RegExp(say('listings.pushAgain')) }).click()
  await expect(row).toContainText(say('listings.pushInReview'))
  expect(phone()).toBe('+39021234567')

  apple.review('1', 'PUBLISHED')
  await page.getByRole('link', { name: 'Apple Maps' }).first().click()
  await expect(page.getByRole('list', { name: say('listings.pushes') })).toContainText(
    say('listings.pushInReview'),
  )
  await page.getByRole('button', { name: say('listings.readNow') }).click()
  await expect(page.getByRole('list', { name: say('listings.pushes') })).toContainText(
    say('listings.pushSent'),
  )
  await expectAccess(page, 'a directory connected by key')
  apple.close()
})
