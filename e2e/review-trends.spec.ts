import { webhookSecret } from '../server/test/platforms/webhook_reviews.ts'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { postReviews } from './stage/posted-reviews.ts'
import { say } from './stage/words.ts'

const phone = { width: 390, height: 844 }
const dayMs = 86_400_000

/** A source that is told of everything at once: a month of kind words, and this week many who waited. */
async function post({ api, locationId }: Brand, url: string): Promise<void> {
  await api.PATCH('/api/v1/locations/{id}', {
    params: { path: { id: locationId } },
    body: { latitude: 45.46, longitude: 9.19 },
  })
  const { data } = await api.POST('/api/v1/channels', {
    body: {
      ...{ connector: 'webhook_reviews', name: 'Our own reviews', address: '' },
      secrets: { signingSecret: webhookSecret },
    },
  })
  const now = new Date()
  const reviewOf = (index: number, daysAgo: number, rest: object) => ({
    ...{ id: `rv-${index}`, placeId: '12', placeName: 'Milano Duomo', author: { name: `Guest ${index}` } },
    ...{ language: 'en', writtenAt: new Date(now.getTime() - daysAgo * dayMs).toISOString() },
    ...rest,
  })
  const kind = Array.from({ length: 24 }, (_, index) =>
    reviewOf(index, 9 + index, { stars: 4 + (index % 2), text: 'Very friendly staff, I was happy.' }),
  )
  const cross = Array.from({ length: 6 }, (_, index) =>
    reviewOf(100 + index, 1 + (index % 3), {
      stars: 1,
      text: 'I waited for an hour in the queue. Terrible.',
    }),
  )
  const address = `${url}/api/public/v1/reviews/${data?.address}`
  expect(await postReviews(address, [...kind, ...cross])).toBe(200)
}

test('what reviews teach is seen over time, on a map, and as a problem that somebody decides', async ({
  brand,
  open,
  server,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/reviews/trends')
  await expect(page.getByText(say('review-trends.none'))).toBeVisible()
  await expectAccess(page, 'trends without reviews', { isBrief: true })
  await goTo(page, '/reviews/map')
  await expect(page.getByText(say('review-trends.noProblems'))).toBeVisible()

  await post(brand, server.url)
  await expect
    .poll(async () => (await brand.api.GET('/api/v1/review-problems')).data?.items.length, {
      timeout: 20_000,
    })
    .toBe(1)
  await goTo(page, '/reviews')
  await page.getByRole('link', { name: say('review-trends.tabTrends'), exact: true }).click()
  await expect(page.getByRole('img', { name: /Stars from/ })).toBeVisible()
  await expectAccess(page, 'trends')
  await page.getByRole('button', { name: say('common.asTable') }).click()
  const themes = page.getByRole('table', { name: say('review-trends.byTheme') })
  await expect(themes.getByRole('row', { name: /Waiting/ })).toContainText('n = 6')
  await themes
    .getByRole('row', { name: /Waiting/ })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/theme=waiting/)
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(list.getByRole('listitem')).toHaveCount(6)
  await page.getByRole('link', { name: say('review-trends.showAll') }).click()
  await expect(page).not.toHaveURL(/from=/)

  await page.getByRole('link', { name: say('review-trends.tabMap'), exact: true }).click()
  await expect(page.getByRole('img', { name: /1 location on a map/ })).toBeVisible()
  const problem = page.getByRole('list', { name: say('review-trends.problems') }).getByRole('listitem')
  await expect(problem).toContainText('Waiting, Milano Duomo')
  await expectAccess(page, 'the map and problems')
  await problem.getByRole('button', { name: say('review-trends.decide') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: say('review-trends.state_solved') }).check()
  await dialog.getByLabel(say('review-trends.note'), { exact: true }).fill('A second till opens at noon.')
  await expectAccess(page, 'deciding a problem', { isBrief: true })
  await dialog.getByRole('button', { name: say('common.save') }).click()
  await expect(page.getByText(say('review-trends.noProblems'))).toBeVisible()
  await page.getByRole('link', { name: say('review-trends.problemsDone'), exact: true }).click()
  await expect(problem).toContainText('A second till opens at noon.')
  await problem.getByRole('link', { name: say('review-trends.showReviews') }).click()
  await expect(list.getByRole('listitem')).toHaveCount(6)
})

test('trends and the map fit a phone', async ({ brand, open, server }) => {
  const page = await open(brand.owner)
  await post(brand, server.url)
  await page.setViewportSize(phone)
  for (const [path, where] of [
    ['/reviews/trends', 'trends, on a phone'],
    ['/reviews/map', 'the map, on a phone'],
  ] as const) {
    await goTo(page, path)
    await expect(page.getByRole('img').first()).toBeVisible()
    await expectNarrow(page)
    await expectAccess(page, where)
  }
})
