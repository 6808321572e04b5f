import type { Page } from '@playwright/test'
import { fakeReplyTaker, webhookSecret } from '../server/test/platforms/webhook_reviews.ts'
import { expect, test } from './fixtures.ts'
import { goTo, pressSend, writeReply } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { postReviews } from './stage/posted-reviews.ts'
import { say } from './stage/words.ts'

let taker: Awaited<ReturnType<typeof fakeReplyTaker>>
test.beforeEach(async () => {
  taker = await fakeReplyTaker()
})
test.afterEach(() => taker.close())

/** Sets up a source that another program posts to; gives the address it posts to. */
async function setUp(page: Page): Promise<string> {
  await goTo(page, '/settings/channels')
  await page.getByRole('link', { name: say('channels.add') }).click()
  await page.getByRole('radio', { name: say('reviews.title') }).click()
  await page.getByRole('combobox', { name: say('reviews.platform') }).click()
  await page.getByRole('option', { name: 'Webhook' }).click()
  await expectAccess(page, 'a new source of reviews', { isBrief: true })
  await page.getByRole('button', { name: say('channels.create'), exact: true }).click()
  await expect(page.getByText(say('common.required'))).toBeVisible()
  await page.getByLabel(say('channels.name')).fill('Our own reviews')
  await page.getByLabel(say('reviews.fieldReplyUrl')).fill(`${taker.origin}/answers`)
  await page.getByLabel(say('reviews.fieldSigningSecret'), { exact: true }).fill(webhookSecret)
  await page.getByRole('button', { name: say('channels.create'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Our own reviews' })).toBeVisible()
  const address = page.getByText(/\/api\/public\/v1\/reviews\/rk_\w+$/)
  await expect(address).toBeVisible()
  return (await address.textContent()) ?? ''
}

async function post(address: string, review: object): Promise<number> {
  return postReviews(address, [{ author: { name: 'Giulia R.' }, ...review }])
}

test('a review comes in, is found, read and answered, and what becomes of the answer is seen', async ({
  start,
  open,
}) => {
  const server = await start({ PRIVATE_ORIGINS: taker.origin })
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  const address = await setUp(page)
  expect(await post(address, { id: 'rv-1', stars: 2, text: 'I waited for an hour.' })).toBe(200)
  expect(await post(address, { id: 'rv-2', stars: 5 })).toBe(200)

  await goTo(page, '/reviews')
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(list).toContainText('I waited for an hour.')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expectAccess(page, 'the list of reviews')
  await expectNarrow(page)
  await page.getByRole('link', { name: say('reviews.stateStarOnly') }).click()
  await expect(list.getByRole('img', { name: say('reviews.starsOfFive', { stars: 5 }) })).toBeVisible()

  await page.getByRole('link', { name: say('reviews.stateDue') }).click()
  await list.getByRole('link', { name: 'Giulia R.' }).click()
  await expect(page.getByRole('article')).toContainText('I waited for an hour.')
  await expectAccess(page, 'a review')
  await expectNarrow(page)
  await page.getByRole('button', { name: say('reviews.answer'), exact: true }).click()
  const about = page.getByRole('region', { name: say('reviews.ofReview') })
  await expect(about).toContainText(say('reviews.everybodyReads'))
  await writeReply(page, 'We are sorry, Giulia. A second colleague works on Saturdays from now on.')
  await pressSend(page)
  await expect.poll(() => taker.answers.get('rv-1')).toContain('We are sorry, Giulia.')
  await expectAccess(page, 'the conversation of a review', { isBrief: true })

  await about.getByRole('link', { name: say('reviews.wholeReview') }).click()
  await expect(page.getByRole('article')).toContainText(say('review-answers.state_pending'))
  await page
    .getByRole('link', { name: say('reviews.title'), exact: true })
    .first()
    .click()
  await expect(page.getByText(say('reviews.noneDue'))).toBeVisible()
})
