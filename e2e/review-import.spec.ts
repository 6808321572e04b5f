import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

const day = (before: number) => new Date(Date.now() - before * 24 * 3_600_000).toISOString().slice(0, 10)

test('a table is mapped, its bad lines are told, the rest is taken and can be taken back', async ({
  start,
  open,
}) => {
  const server = await start({})
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, '/reviews')
  await page.getByRole('link', { name: say('review-import.button') }).click()
  await expectAccess(page, 'bringing reviews')
  const table = [
    'No.,Voice,Mark,Who,When',
    `1,I waited for an hour.,2,Giulia R.,${day(2)}`,
    `2,Very kind.,5,Marco B.,${day(400)}`,
    `3,Six of five.,6,Eve,${day(3)}`,
    '4,No day.,3,Eve,',
    `5,,,Eve,${day(3)}`,
  ].join('\n')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'portal.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
  await page.getByRole('button', { name: say('review-import.upload'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'portal.csv' })).toBeVisible()
  await expect(page.getByText(say('review-import.needs_date'))).toBeVisible()

  const fill = async (column: string, field: string) => {
    await page.getByRole('combobox', { name: say('bulk.fillsOf', { column }) }).click()
    await page.getByRole('option', { name: say(`review-import.field_${field}`), exact: true }).click()
  }
  await fill('voice', 'text')
  await fill('mark', 'rating')
  await fill('who', 'author')
  await fill('when', 'date')
  await expect(page.getByText(say('review-import.needs_platform'))).toBeVisible()
  await page.getByRole('textbox', { name: say('review-import.platform') }).fill('Portal')
  await expectAccess(page, 'mapping a table of reviews')
  await page.getByRole('button', { name: say('review-import.check') }).click()

  const faulty = page.getByRole('list', { name: say('review-import.verdict_faulty'), exact: true })
  await expect(faulty).toContainText(say('review-import.fault_rating_5', { value: '6' }))
  await expect(faulty).toContainText(say('bulk.line', { line: 4 }))
  await expect(faulty).toContainText(say('review-import.fault_dateMissing'))
  await expect(faulty).toContainText(say('review-import.fault_nothing'))
  await expectAccess(page, 'what is in a table of reviews')
  await expectNarrow(page)
  await page.getByRole('button', { name: say('review-import.take', { count: 2 }) }).click()
  await expect(page.getByText(say('review-import.happened'))).toBeVisible()

  await page.getByRole('link', { name: say('review-import.openReviews') }).click()
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await expect(list).toContainText('Portal')
  await page.getByRole('link', { name: say('reviews.stateDue') }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText('I waited for an hour.')

  await page.goBack()
  await page.goBack()
  await page.getByRole('button', { name: say('review-import.undo'), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('review-import.undo'), exact: true })
    .click()
  await expect(page.getByText(say('review-import.stateUndone'), { exact: true }).first()).toBeVisible()
  await goTo(page, '/reviews?state=all')
  await expect(page.getByText(say('reviews.none'), { exact: true })).toBeVisible()
})

test('what a platform writes by e-mail is tried, set up, and becomes a review', async ({ start, open }) => {
  const server = await start({ MAIL_AUTH_SERVER: 'mx.brand.example' })
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, '/settings/channels')
  await page.getByRole('link', { name: say('channels.add') }).click()
  await page.getByRole('radio', { name: say('reviews.title') }).click()
  await page.getByRole('combobox', { name: say('reviews.platform') }).click()
  await page.getByRole('option', { name: 'E-mail', exact: true }).click()
  const field = (name: string) => page.getByLabel(say(`review-import.field${name}`), { exact: true })
  await page.getByLabel(say('channels.name'), { exact: true }).fill('Portal')
  await field('Platform').fill('Portal')
  await field('From').fill('noreply@portal.example')
  await field('Says').fill('{author} reviewed {place}')
  await field('StarsLabels').fill('Rating:')
  await field('TextLabels').fill('Review:')
  await field('Ends').fill('--')

  const text = 'Giulia R. reviewed Aurora\n\nRating: 2 of 5\nReview:\nI waited for an hour.\n--\nBye'
  await page.getByLabel(say('review-import.mailFrom'), { exact: true }).fill('somebody@else.example')
  await page.getByLabel(say('review-import.mailBody'), { exact: true }).fill(text)
  await page.getByRole('button', { name: say('review-import.tryButton') }).click()
  await expect(page.getByText(say('review-import.miss_sender'))).toBeVisible()
  await page.getByLabel(say('review-import.mailFrom'), { exact: true }).fill('noreply@portal.example')
  await page.getByRole('button', { name: say('review-import.tryButton') }).click()
  await expect(page.getByText(say('review-import.wouldRead'))).toBeVisible()
  await expectAccess(page, 'a source by e-mail')
  await expectNarrow(page)
  await page.getByRole('button', { name: say('channels.create'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Portal' })).toBeVisible()
  await expect(page.getByText(say('review-import.mailText'))).toBeVisible()

  // What is known of the sources is kept for some seconds.
  await page.waitForTimeout(3_500)
  await sendMail(server.smtpPort, {
    ...{ from: 'noreply@portal.example', to: brand.address, subject: 'A new review', text },
    headers: { 'Authentication-Results': 'mx.brand.example; dmarc=pass' },
  })
  await goTo(page, '/reviews')
  const list = page.getByRole('list', { name: say('reviews.title') })
  await expect(list).toContainText('I waited for an hour.')
  await list.getByRole('link', { name: 'Giulia R.' }).click()
  await expect(page.getByRole('article')).toContainText('I waited for an hour.')
  await goTo(page, '/inbox/open')
  await expect(page.getByText('A new review')).toHaveCount(0)
})
