import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { awaitMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('a brand turns asking on, a customer is asked once their matter is resolved, goes on to a platform, and the log knows', async ({
  brand,
  mara,
  open,
  sink,
  visit,
  writes,
}) => {
  test.slow()
  const owner = await open(brand.owner)
  const parts = owner.getByRole('navigation', { name: say('review-asking.parts') })
  const part = (key: string) => parts.getByRole('link', { name: say(key), exact: true }).click()
  await goTo(owner, '/reviews')
  await owner.getByRole('link', { name: say('reviews.ask') }).click()
  await expect(owner.getByText(say('review-asking.none'))).toBeVisible()
  await expectAccess(owner, 'asking for reviews without any')

  await part('review-asking.partSettings')
  await owner.getByRole('switch', { name: say('review-asking.afterConversation') }).check()
  await owner.getByLabel(say('review-asking.delayHours')).fill('0')
  await owner.getByLabel(say('review-asking.from')).fill('00:00')
  await owner.getByLabel(say('review-asking.until')).fill('23:59')
  await owner.getByLabel(say('review-asking.subject')).fill('Your word about {place}')
  await expect(owner.getByRole('region', { name: say('review-asking.preview') })).toContainText(
    'Your word about Milano Duomo',
  )
  await owner.getByRole('button', { name: say('common.save') }).click()
  await expect(owner.getByText(say('forms.saved'), { exact: true })).toBeVisible()
  await expectAccess(owner, 'the settings of asking')
  await expectNarrow(owner)

  await part('review-asking.partPlaces')
  await expect(owner.getByText(say('review-asking.noLink'))).toBeVisible()
  await owner.getByRole('button', { name: say('review-asking.editLinks', { place: 'Milano Duomo' }) }).click()
  await owner
    .getByLabel('Google', { exact: true })
    .fill('https://search.google.com/local/writereview?placeid=x')
  await owner.getByLabel('Trustpilot').fill('https://www.trustpilot.com/evaluate/lumiere.example')
  await expect(owner.getByLabel('Yelp')).toHaveCount(0)
  await owner.getByRole('button', { name: say('common.save') }).click()
  await expect(owner.getByText(say('review-asking.noLink'))).toBeHidden()
  await expectAccess(owner, 'where locations are reviewed')
  await expectNarrow(owner)

  const { id } = await writes({ subject: 'My glasses' })
  await brand.api.PATCH('/api/v1/conversations/{id}', {
    params: { path: { id } },
    body: { locationId: brand.locationId },
  })
  await brand.api.PUT('/api/v1/conversations/{id}/status', {
    params: { path: { id } },
    body: { status: 'resolved' },
  })
  const mail = await awaitMail(
    sink,
    mara.address,
    ({ subject }) => subject === 'Your word about Milano Duomo',
  )
  const link = /http\S+\/review\/[\w.-]+/.exec(mail.text ?? '')?.[0] ?? ''

  const page = await visit({ javaScriptEnabled: false })
  await page.goto(`${link}?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Milano Duomo')
  await expect(page.getByRole('button', { name: say('review-asking.pageTell') })).toBeVisible()
  await expectLook(await visit(), page.url())
  // The way to the platform itself is not followed here.
  await page.route(/google\.com/, (route) => route.abort())
  await page.getByRole('button', { name: say('review-asking.pageOn', { platform: 'Google' }) }).click()

  await part('review-asking.partLog')
  const log = owner.getByRole('list', { name: say('review-asking.partLog') })
  await expect(log).toContainText(say('review-asking.state_clicked'))
  await expect(log).toContainText('Google')
  await expectAccess(owner, 'the log of asking')
  await expectNarrow(owner)
  await part('review-asking.partResults')
  await expect(owner.getByRole('table', { name: say('review-asking.byLocation') })).toContainText(
    'Milano Duomo',
  )
  await expectAccess(owner, 'what came of asking')
  await expectNarrow(owner)

  await page.goto(`${link}/stop?lang=en`)
  await expectLook(await visit(), page.url())
  await page.getByRole('button', { name: say('review-asking.stopButton') }).click()
  await expect(page.getByRole('heading', { name: say('review-asking.stoppedTitle') })).toBeVisible()
})

test('people of a list are judged line by line before they are asked, and cards are printed', async ({
  brand,
  open,
}) => {
  test.slow()
  const owner = await open(brand.owner)
  const parts = owner.getByRole('navigation', { name: say('review-asking.parts') })
  const part = (key: string) => parts.getByRole('link', { name: say(key), exact: true }).click()
  await goTo(owner, '/reviews/asking')
  await part('review-asking.partLists')
  await owner.getByLabel(say('review-asking.listName')).fill('Open day')
  await owner.getByLabel(say('review-asking.basis')).fill('Signed at the open day')
  await owner
    .getByLabel(say('review-asking.table'))
    .fill('name,email,location\nRita,rita@,Milano Duomo\nMara,mara@list.example,Milano Duomo')
  await owner.getByRole('button', { name: say('review-asking.check'), exact: true }).click()
  await expect(owner.getByText(say('review-asking.fault_bad_email'))).toBeVisible()
  await expectAccess(owner, 'a list of people')
  await expectNarrow(owner)
  await owner.getByRole('button', { name: say('review-asking.take', { count: 1 }) }).click()
  await expect(owner.getByText('Signed at the open day', { exact: false })).toBeVisible()

  await part('review-asking.partCards')
  await expectAccess(owner, 'cards to print')
  await expectNarrow(owner)
  const download = owner.waitForEvent('download')
  await owner.getByRole('link', { name: say('review-asking.download') }).click()
  expect((await download).suggestedFilename()).toBe('review-cards.pdf')
})

async function expectLook(page: Parameters<typeof expectNarrow>[0], url: string): Promise<void> {
  await page.goto(url)
  await expectAccess(page, 'what somebody who was asked sees', { isBrief: true })
  await expectNarrow(page)
}
