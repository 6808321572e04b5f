import { encodePng } from '../server/src/demo/encode-png.ts'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

test('a manager corrects a place: what is swapped is put right, what is locked is decided by head office', async ({
  brand,
  open,
}) => {
  await brand.api.PATCH('/api/v1/location-settings', { body: { lockedLocationFields: ['name'] } })
  const mara = await brand.join('Mara Monti', { role: 'manager', locationIds: [brand.locationId] })
  const page = await open(mara, { viewport: { width: 390, height: 844 } })
  await goTo(page, `/settings/locations/${brand.locationId}`)
  await page.getByRole('textbox', { name: say('locations.name'), exact: true }).fill('Milano Centro')
  const coordinates = page.getByLabel(say('locations.coordinates'))
  await coordinates.fill('9.1900, 45.4642')
  await page.getByRole('button', { name: say('record.swap') }).click()
  await expect(coordinates).toHaveValue('45.4642, 9.19')
  const phone = page.getByLabel(say('record.mainPhone'))
  await phone.fill('9999')
  await expect(page.getByText(say('errors.phoneTooShort', { value: '9999', digits: 4 }))).toBeVisible()
  await phone.fill('+39 02 1234567')
  await page.getByLabel(say('record.reason')).fill('The new sign')
  await page.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expect(page.getByText(say('record.wasProposed'))).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Milano Duomo' })).toBeVisible()

  const his = await open(brand.owner)
  await goTo(his, '/settings/proposals')
  const proposal = his.getByRole('listitem').filter({ hasText: 'Milano Centro' })
  await expect(proposal).toContainText('The new sign')
  await proposal.getByLabel(say('record.word')).fill('Thank you')
  await proposal.getByRole('button', { name: say('record.approve') }).click()
  await expect(his.getByText(say('record.noProposals'))).toBeVisible()
  await goTo(his, `/settings/locations/${brand.locationId}/history`)
  await expect(his.getByRole('heading', { name: 'Milano Centro' })).toBeVisible()
  await expect(
    his.getByText(say('record.approvedBy', { name: brand.owner.name, word: 'Thank you' })),
  ).toBeVisible()
  await his
    .getByRole('button', { name: say('record.restore') })
    .last()
    .click()
  await his
    .getByRole('alertdialog')
    .getByRole('button', { name: say('record.restore') })
    .click()
  await expect(his.getByRole('heading', { name: 'Milano Duomo' })).toBeVisible()
})

test('what a place offers, shows and holds is stated for everybody to use', async ({ brand, open }) => {
  const page = await open(brand.owner)
  const save = async () => {
    await page.getByRole('button', { name: say('common.save'), exact: true }).click()
    await expectSaved(page)
  }
  await goTo(page, `/settings/locations/${brand.locationId}/offer`)
  await page.getByRole('button', { name: say('record.addService') }).click()
  await page.getByLabel(say('record.service'), { exact: true }).fill('Eye test')
  await page.getByLabel('EUR').fill('25')
  const cash = page.getByRole('radiogroup', { name: say('catalogue.attribute_pay_cash'), exact: true })
  await cash.getByText(say('record.no'), { exact: true }).click()
  await save()

  await page.getByRole('link', { name: say('record.tabShowcase') }).click()
  await page.getByLabel(say('record.short')).fill('Glasses and coffee')
  const picture = Buffer.from(encodePng(400, 300, new Uint8Array(360_000)))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: say('record.addPhotos') }).click()
  await (await chooser).setFiles({ name: 'window.png', mimeType: 'image/png', buffer: picture })
  await page.getByLabel(say('record.alt')).fill('The window')
  await expect(page.getByRole('img', { name: 'The window' })).toBeVisible()
  await page.getByRole('button', { name: say('record.addTestimonial') }).click()
  await page.getByLabel(say('record.testimonialWords')).fill('They took an hour for me.')
  await page.getByLabel(say('record.testimonialName')).fill('Carla M.')
  await page.getByLabel(say('record.testimonialSource')).fill('A letter')
  // Without how they agreed it is not kept.
  await page.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expect(page.getByLabel(say('record.testimonialConsent'))).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel(say('record.testimonialConsent')).fill('By mail')
  await save()

  // The first "Saved" may still stand there.
  const stated = async () => {
    const params = { path: { id: brand.locationId } }
    return (await brand.api.GET('/api/v1/locations/{id}', { params })).data
  }
  await expect.poll(stated).toMatchObject({
    services: [{ name: 'Eye test', price: { kind: 'fixed', cents: 2500, currency: 'EUR' } }],
    attributes: { pay_cash: false },
    photos: [{ kind: 'cover' }],
    testimonials: [{ name: 'Carla M.', consent: 'By mail', withdrawnOn: null }],
  })
  await expectAccess(page, 'texts and photos')
})
