import type { Page } from '@playwright/test'
import { type TelephoneCompany, telephoneCompany } from '../server/test/telephone-company.ts'
import { expect, test } from './fixtures.ts'
import { goTo, goToView, noteBy, openRow } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { say } from './stage/words.ts'

const number = '+390265551234'
const always = [{ from: 0, to: 1440 }]
const weekly = { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always }

let company: TelephoneCompany
test.beforeEach(async () => {
  company = await telephoneCompany()
})
test.afterEach(() => company.close())

/** Connects the provider on the screens; gives the address its webhooks begin with. */
async function connect(page: Page): Promise<string> {
  await goTo(page, '/settings/channels')
  await page.getByRole('link', { name: say('channels.add') }).click()
  await page.getByRole('radio', { name: say('channels.phone') }).click()
  await expectAccess(page, 'a new phone', { isBrief: true })
  await page.getByLabel(say('channels.name')).fill('Shops in Italy')
  await page.getByLabel(say('channels.phoneAccount'), { exact: true }).fill(company.account)
  await page.getByLabel(say('channels.phoneToken'), { exact: true }).fill(company.token)
  await page.getByRole('button', { name: say('channels.create'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Shops in Italy' })).toBeVisible()
  await page.getByLabel(say('channels.phoneOrigin')).fill(company.url)
  await page.getByRole('button', { name: say('channels.phoneNumberAdd') }).click()
  await page.getByLabel(say('channels.phoneNumber'), { exact: true }).fill('+39 02 6555 1234')
  await page.getByRole('combobox', { name: say('channels.phoneNumberPlaces') }).click()
  await page.getByRole('option', { name: 'Milano Duomo' }).click()
  await page.keyboard.press('Escape')
  const lines = page.getByRole('combobox', {
    name: say('channels.phoneLinesOf', { place: 'Milano Duomo' }),
  })
  await lines.fill('+39 340 000 0001')
  await lines.press('Enter')
  await page.keyboard.press('ControlOrMeta+s')
  await expectSaved(page)
  const voice = await page.getByText(/\/api\/public\/v1\/phone\/pk_\w+\/voice$/).textContent()
  return (voice ?? '').replace(/\/voice$/, '')
}

test('a telephone is connected, a message on tape is heard, and a missed call is called back', async ({
  start,
  open,
}) => {
  const server = await start({ PRIVATE_ORIGINS: company.url })
  const brand = await makeBrand(server)
  await brand.api.PATCH('/api/v1/locations/{id}', {
    params: { path: { id: brand.locationId } },
    body: { hours: { zone: 'Europe/Rome', weekly, dated: [] } },
  })
  const page = await open(brand.owner, { baseURL: server.url })
  const base = await connect(page)
  company.numbers.push({
    ...{ phone_number: number, voice_url: `${base}/voice`, status_callback: `${base}/status` },
  })
  await page.getByRole('button', { name: say('channels.testNow') }).click()
  const checks = page.getByRole('list', { name: say('channels.test') })
  await expect(checks).toContainText(say('doctor.phoneAccountKnown'))
  await expect(checks).toContainText(say('doctor.phoneLinesKnown'))
  await expectAccess(page, 'the settings of a phone')
  await expectNarrow(page)

  await company.calls(base, {
    to: number,
    callerName: 'Mara Bianchi',
    rings: ['no-answer'],
    says: { seconds: 3 },
  })
  await goTo(page, '/')
  await goToView(page, 'inbox.viewUnassigned')
  await openRow(page, say('phone.voicemailSubject', { who: 'Mara Bianchi' }))
  const sound = page.locator('audio')
  await expect(sound).toBeVisible()
  const length = await sound.evaluate(async (element: HTMLAudioElement) => {
    element.muted = true
    await element.play()
    await new Promise((resolve) => element.addEventListener('ended', resolve, { once: true }))
    return element.duration
  })
  expect(length).toBeGreaterThan(2.5)
  await expect(page.getByRole('button', { name: say('inbox.reply'), exact: true })).toHaveCount(0)
  await expectAccess(page, 'a message on tape', { isBrief: true })

  await company.calls(base, { from: '+393339876543', to: number, hangsUpAt: 'Dial' })
  await openRow(page, say('phone.missedSubject', { who: '+393339876543' }))
  const owed = page.getByRole('region', { name: say('calls.owedTitle'), exact: true })
  await expect(
    owed.getByRole('link', { name: say('calls.now', { phone: '+393339876543' }) }),
  ).toHaveAttribute('href', 'tel:+393339876543')
  await expectAccess(page, 'a call that is owed', { isBrief: true })
  await owed.getByLabel(say('calls.note')).fill('The lenses come on Thursday.')
  await owed.getByRole('button', { name: say('calls.reached'), exact: true }).click()
  await expect(owed).toContainText(say('calls.owed_reached'))
  await expect(noteBy(page, brand.owner.name)).toContainText('The lenses come on Thursday.')
})
