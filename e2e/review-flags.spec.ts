import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { addPostedReviews } from './stage/posted-reviews.ts'
import { say } from './stage/words.ts'

test('a review that stands out is looked at, reported, kept and appealed once', async ({ start, open }) => {
  const server = await start({})
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  const source = await addPostedReviews(brand, server)

  await goTo(page, '/settings/review-flags')
  await page.getByLabel(say('review-flags.competitors')).last().fill('Ottica Rossi')
  await expectAccess(page, 'what reviews are compared with')
  await expectNarrow(page)
  await page.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expect(page.getByText(say('review-flags.saved'))).toBeVisible()

  const review = {
    ...{ id: 'rv-1', author: { name: 'Gianni B.' }, stars: 1 },
    ...{
      text: 'Go to Ottica Rossi. I will remove this review if you pay me.',
      url: 'https://reviews.example/rv-1',
    },
  }
  expect(await source.post([review])).toBe(200)

  await goTo(page, '/reviews?state=all&flag=check')
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(async () => {
    await page.reload()
    await expect(list).toContainText('Gianni B.', { timeout: 2_000 })
  }).toPass()
  await expectAccess(page, 'the reviews to check')
  await list.getByRole('link', { name: 'Gianni B.' }).click()
  const wrong = page.getByRole('region', { name: say('review-flags.title') })
  await expect(wrong).toContainText(say('review-flags.sign_extortion'))
  await expect(wrong.getByText('Ottica Rossi')).toBeVisible()
  await expectAccess(page, 'a review that stands out')
  await expectNarrow(page)

  await wrong.getByRole('button', { name: say('review-flags.flag') }).click()
  await expectAccess(page, 'the form to flag', { isBrief: true })
  await page.getByLabel(say('review-flags.note')).fill('The same came by mail.')
  await page.getByRole('button', { name: say('review-flags.open') }).click()
  await expect(wrong.getByRole('region', { name: say('review-flags.packet') })).toContainText(
    'The same came by mail.',
  )
  await expect(wrong.getByRole('link', { name: say('review-flags.openThere') })).toHaveAttribute(
    'href',
    'https://reviews.example/rv-1',
  )
  await expectAccess(page, 'a packet')
  await expectNarrow(page)

  const track = wrong.getByRole('list', { name: say('review-flags.track') })
  await wrong.getByRole('button', { name: say('review-flags.submit') }).click()
  await page.getByLabel(say('review-flags.reference')).fill('C-20551')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('review-flags.submit') })
    .click()
  await expect(track).toContainText(say('review-flags.referenceIs', { reference: 'C-20551' }))
  const decide = async () => {
    await wrong.getByRole('button', { name: say('review-flags.kept') }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('review-flags.kept') })
      .click()
  }
  await decide()
  await wrong.getByRole('button', { name: say('review-flags.appeal'), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('review-flags.appeal'), exact: true })
    .click()
  await expect(track).toContainText(say('review-flags.step_appealed'))
  await decide()
  await expect(wrong).toContainText(say('review-flags.noAppeal'))
  await expect(wrong.getByRole('button')).toHaveCount(0)
  await expect(wrong).toContainText(say('review-flags.stillDue'))
  await expectAccess(page, 'a flag that was decided')
  await goTo(page, '/reviews')
  await expect(list).toContainText('Gianni B.')
})
