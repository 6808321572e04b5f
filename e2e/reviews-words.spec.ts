import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { addPostedReviews, type PostedReviews } from './stage/posted-reviews.ts'
import { say } from './stage/words.ts'

async function post(source: PostedReviews, reviews: readonly object[]): Promise<void> {
  const inEnglish = reviews.map((review) => ({ language: 'en', ...review }))
  expect(await source.post(inEnglish)).toBe(200)
}

const furious = 'We waited an hour for cold pizza. Crooks, my lawyer will call!'

test('reviews are found by how they feel, and what is read wrongly is set right and stays', async ({
  start,
  open,
}) => {
  const server = await start({})
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  const source = await addPostedReviews(brand, server)
  const angry = { id: 'rv-1', stars: 1, text: furious, author: { name: 'Giulia R.' } }
  const glad = {
    ...{ id: 'rv-2', stars: 5, author: { name: 'Sam T.' } },
    text: 'Wonderful staff, excellent coffee, thank you!',
  }
  const odd = {
    ...{ id: 'rv-3', stars: 5, author: { name: 'Kim P.' } },
    text: 'Terrible. Rude staff, awful food, the worst place. Horrible!',
  }
  await post(source, [angry, glad, odd])

  await goTo(page, '/reviews')
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(list.getByRole('listitem')).toHaveCount(3)
  await expectAccess(page, 'the list of reviews with how they were read', { isBrief: true })
  await expectNarrow(page)
  await page.getByRole('combobox', { name: say('review-words.tone') }).click()
  await page.getByRole('option', { name: say('review-words.tone_furious') }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText(say('review-words.theme_waiting'))

  await list.getByRole('link', { name: 'Giulia R.' }).click()
  const article = page.getByRole('article')
  await expect(article.locator('mark').filter({ hasText: 'Crooks' })).toBeVisible()
  await expectAccess(page, 'how a review was read')
  await expectNarrow(page)
  await page.getByRole('button', { name: say('review-words.correct'), exact: true }).press('Enter')
  const dialog = page.getByRole('dialog', { name: say('review-words.correctTitle') })
  await expect(dialog).toBeVisible()
  await expectAccess(page, 'the correction of a review', { isBrief: true })
  await dialog.getByRole('combobox', { name: say('review-words.themes') }).press('Backspace')
  await dialog.getByRole('combobox', { name: say('review-words.themes') }).fill('Oven')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  await expect(article).toContainText('Oven')

  // The platform tells of it again, with an hour more on it: the same words.
  await post(source, [{ ...angry, changedAt: new Date(Date.now() + 1000).toISOString() }])
  await page.reload()
  await expect(article).toContainText('Oven')
  await expect(page.getByRole('list', { name: say('review-words.corrections') })).toContainText('Oven')

  await goTo(page, '/reviews?hint=disagrees')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText('Kim P.')
  await list.getByRole('link', { name: 'Kim P.' }).click()
  await page.getByRole('button', { name: say('review-words.isSpam') }).click()
  await expect(article).toContainText(say('review-words.suspicious'))

  await goTo(page, '/settings/review-learning')
  await page.getByRole('button', { name: say('review-words.learnNow') }).click()
  await expect(page.getByText(say('review-words.state_too_few', { missing: 498 }))).toBeVisible()
  await expectAccess(page, 'what reviews taught', { isBrief: true })
  await expectNarrow(page)
})
