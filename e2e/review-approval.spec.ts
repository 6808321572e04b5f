import type { Page } from '@playwright/test'
import { fakeGoogleReviews } from '../server/test/platforms/google-reviews.ts'
import { expect, test } from './fixtures.ts'
import { goTo, pressSend, replyBox } from './pages/conversation.ts'
import { bellOf } from './pages/notifications.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { type Brand, makeBrand } from './stage/brand.ts'
import { connectGoogleReviews, type FakeGoogle } from './stage/google-reviews.ts'
import { say } from './stage/words.ts'

const thanks =
  'Thank you for your visit. We are glad to read what you think of us, we pass it on to everybody here, and we hope to see you again very soon.'
const number = '+39 333 123 4567'

let google: FakeGoogle
test.beforeEach(async () => {
  google = await fakeGoogleReviews()
})
test.afterEach(() => google.close())

const listOf = (page: Page) => page.getByRole('list', { name: say('reviews.title') })

/** The review of somebody, from the list of all. */
async function openReview(page: Page, author: string): Promise<void> {
  await goTo(page, '/reviews?state=all')
  await listOf(page).getByRole('link', { name: author }).click()
  await expect(page.getByRole('heading', { level: 1, name: author })).toBeVisible()
}

/** Goes to where one answers, by a button of the review. */
async function goOn(page: Page, key: string): Promise<void> {
  await page.getByRole('button', { name: say(key), exact: true }).click()
  await expect(page.getByRole('region', { name: say('reviews.ofReview') })).toBeVisible()
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await replyBox(page).fill(text)
}

/** Goes on with what stands in the composer, and writes over it. */
async function writeAnew(page: Page, before: string, text: string): Promise<void> {
  await page.getByRole('button', { name: say('inbox.continueReply') }).click()
  await expect(replyBox(page)).toContainText(before)
  await replyBox(page).fill(text)
}

const approve = (page: Page) => page.getByRole('button', { name: say('review-answers.approve'), exact: true })
const waits = (page: Page) => page.getByText(say('review-answers.waits'))

/** An answer from before the brand asks for approval. */
async function answerByApi({ api }: Brand, text: string): Promise<void> {
  const find = async () =>
    (await api.GET('/api/v1/reviews', { params: { query: { state: 'due', limit: 1 } } })).data?.items[0]
  await expect.poll(async () => (await find())?.conversationId).toBeTruthy()
  const params = { path: { id: (await find())?.conversationId ?? '' } }
  const { error } = await api.POST('/api/v1/conversations/{id}/messages', { params, body: { text } })
  expect(error).toBeUndefined()
}

async function askForApproval(owner: Page): Promise<void> {
  await goTo(owner, '/settings')
  await owner
    .getByRole('link', { name: say('review-answers.approval') })
    .first()
    .click()
  for (const stars of [1, 2])
    await owner.getByRole('checkbox', { name: say('reviews.starsOfFive', { stars }) }).check()
  await owner.getByLabel(say('review-answers.newMembers')).fill('30')
  await owner.getByRole('button', { name: say('common.save') }).click()
  await expect(owner.getByText(say('forms.saved'), { exact: true })).toBeVisible()
}

test('an answer to few stars is warned of, read by two, looked at by Google, changed there and taken away', async ({
  start,
  open,
}) => {
  test.slow()
  const server = await start({ PLATFORM_ORIGINS: `google_business=${google.origin}` })
  const brand = await makeBrand(server)
  const ben = await brand.join('Ben Bianchi')
  const carla = await brand.join('Carla Verdi', { role: 'manager' })
  const owner = await open(brand.owner, { baseURL: server.url })
  const there = await connectGoogleReviews(owner, { brand, server, google })
  await there.write({ id: 'r0', starRating: 'FIVE', comment: 'The best coffee in town.' })
  await answerByApi(brand, thanks)
  await expect.poll(() => there.answerOf('r0')).toBe(thanks)
  await askForApproval(owner)
  await expectAccess(owner, 'which answers two people read')
  await expectNarrow(owner)

  // Ben copies what he wrote to another, and gives a number away.
  await there.write({
    ...{ id: 'r1', starRating: 'ONE', comment: 'Two hours of waiting, and nobody said a word.' },
    reviewer: { displayName: 'Marco Neri', isAnonymous: false },
  })
  const his = await open(ben, { baseURL: server.url })
  await openReview(his, 'Marco Neri')
  await goOn(his, 'reviews.answer')
  await write(his, `${thanks} Call Anna: ${number}.`)
  await pressSend(his)
  const warning = (page: Page) => page.getByRole('dialog', { name: say('review-answers.warnTitle') })
  await expect(warning(his)).toContainText(thanks)
  await expect(warning(his)).toContainText(number)
  await expectAccess(his, 'what is asked before an answer goes out')
  await expectNarrow(his)
  await warning(his)
    .getByRole('button', { name: say('review-answers.backToText') })
    .click()
  await expect(replyBox(his)).toContainText('Call Anna')
  await pressSend(his)
  await warning(his)
    .getByRole('button', { name: say('review-answers.sendAnyway') })
    .click()
  await expect(waits(his)).toBeVisible()
  await expect(his.getByText(say('review-answers.waitsOwn'))).toBeVisible()
  await expect(approve(his)).toHaveCount(0)
  await expectAccess(his, 'an answer that waits, as its writer sees it', { isBrief: true })

  // Carla is told, finds it among what waits, and is warned of her own words as he was.
  const hers = await open(carla, { baseURL: server.url })
  await expect(bellOf(hers, 1)).toBeVisible()
  await goTo(hers, '/reviews')
  await hers.getByRole('combobox', { name: say('review-answers.ourAnswer') }).click()
  await hers.getByRole('option', { name: say('review-answers.state_unapproved') }).click()
  await expect(listOf(hers).getByRole('listitem')).toHaveCount(1)
  await listOf(hers).getByRole('link', { name: 'Marco Neri' }).click()
  await expectAccess(hers, 'a review whose answer waits', { isBrief: true })
  await goOn(hers, 'review-answers.opensWaiting')
  await expect(hers.getByText(say('review-answers.why_stars'))).toBeVisible()
  await expectAccess(hers, 'an answer that waits, as whoever approves sees it')
  await expectNarrow(hers)
  await hers.getByRole('button', { name: say('review-answers.approveChanged') }).click()
  const words = hers.getByRole('textbox', { name: say('review-answers.textLabel') })
  await words.fill(`We are sorry, Marco: two hours are too long. Please call us: ${number}.`)
  await hers
    .getByRole('textbox', { name: say('review-answers.noteToWriter', { name: 'Ben Bianchi' }) })
    .fill('Say sorry first.')
  await expectAccess(hers, 'changing an answer that waits')
  await hers.getByRole('button', { name: say('review-answers.approveThis') }).click()
  await expect(warning(hers)).toContainText(number)
  await warning(hers)
    .getByRole('button', { name: say('review-answers.backToText') })
    .click()
  const kinder = 'We are sorry, Marco: two hours are too long. A second colleague works on Saturdays now.'
  await expect(words).toHaveValue(/please call us/i)
  await words.fill(kinder)
  await hers.getByRole('button', { name: say('review-answers.approveThis') }).click()
  await expect(hers.getByText(say('review-answers.changedBy', { name: 'Carla Verdi' }))).toBeVisible()
  await expect.poll(() => there.answerOf('r1')).toBe(kinder)
  await expect(his.getByText(say('review-answers.changedBy', { name: 'Carla Verdi' }))).toBeVisible()
  await expect(his.getByText('Say sorry first.')).toBeVisible()
  await expectAccess(his, 'an answer somebody changed and approved', { isBrief: true })

  // Google looks at it, and shows it.
  await openReview(his, 'Marco Neri')
  const card = his.getByRole('article')
  await expect(card).toContainText(say('review-answers.state_pending'))
  await there.judge('r1', 'APPROVED')
  await expect(card).toContainText(say('review-answers.state_live'))

  // What is changed on Google's own pages shows here.
  await there.answerThere('r1', 'We are sorry, Marco. Signed, the owner.')
  await expect(card).toContainText('Signed, the owner.')
  await expect(card).toContainText(say('reviews.writtenThere'))
  await expect(his.getByRole('region', { name: say('reviews.versions') })).toContainText(kinder)

  // It is taken away, and the review waits again.
  await his.getByRole('button', { name: say('review-answers.withdraw') }).click()
  const sure = his.getByRole('dialog', { name: say('review-answers.withdrawTitle', { platform: 'Google' }) })
  await sure.getByRole('button', { name: say('review-answers.withdraw') }).click()
  await expect.poll(() => there.answerOf('r1')).toBeUndefined()
  await expect(card).toContainText(say('reviews.isDue'))
  await expect(his.getByRole('region', { name: say('reviews.versions') })).toContainText(
    say('reviews.answerTakenAway'),
  )
  await expectAccess(his, 'a review with its history', { isBrief: true })
  await expectNarrow(his)
})

test('an answer sent back is written anew, one that Google rejects as well, and what the reviewer changes is read beside what was said', async ({
  start,
  open,
}) => {
  test.slow()
  const server = await start({ PLATFORM_ORIGINS: `google_business=${google.origin}` })
  const brand = await makeBrand(server)
  const carla = await brand.join('Carla Verdi', { role: 'manager' })
  const owner = await open(brand.owner, { baseURL: server.url })
  const there = await connectGoogleReviews(owner, { brand, server, google })
  await goTo(owner, '/settings/review-approval')
  await owner.getByRole('switch', { name: say('review-answers.always') }).check()
  await expect(owner.getByRole('checkbox').first()).toBeDisabled()
  await owner.getByRole('button', { name: say('common.save') }).click()
  await expect(owner.getByText(say('forms.saved'), { exact: true })).toBeVisible()
  await there.write({
    ...{ id: 'r2', starRating: 'FOUR', comment: 'Lovely cakes, cold coffee.' },
    reviewer: { displayName: 'Rita Poli', isAnonymous: false },
  })

  // Even a manager is read by somebody else. Google takes no links, so that an address is named instead.
  const hers = await open(carla, { baseURL: server.url })
  await openReview(hers, 'Rita Poli')
  await goOn(hers, 'reviews.answer')
  await write(hers, 'Next time blow on it less.')
  await hers.getByRole('button', { name: say('review-answers.insertPrivately') }).click()
  await expect(replyBox(hers)).toContainText(brand.address)
  await pressSend(hers)
  await expect(waits(hers)).toBeVisible()
  await expect(approve(hers)).toHaveCount(0)
  await openReview(owner, 'Rita Poli')
  await goOn(owner, 'review-answers.opensWaiting')
  await expect(owner.getByText(say('review-answers.why_always'))).toBeVisible()
  await owner.getByRole('button', { name: say('review-answers.sendBack') }).click()
  const word = owner.getByRole('textbox', {
    name: say('review-answers.noteToWriter', { name: 'Carla Verdi' }),
  })
  await word.fill('Warmer, please.')
  await expectAccess(owner, 'sending an answer back', { isBrief: true })
  await owner.getByRole('button', { name: say('review-answers.sendBackNow'), exact: true }).click()
  await expect(waits(owner)).toBeHidden()

  await expect(hers.getByRole('article').filter({ hasText: 'Warmer, please.' })).toContainText('Ada Rossi')
  await writeAnew(
    hers,
    'Next time',
    'Thank you, Rita! The coffee was cold, and that was our fault, you liar.',
  )
  await pressSend(hers)
  await approve(owner).click()
  await expect(owner.getByText(say('review-answers.approvedBy', { name: 'Ada Rossi' }))).toBeVisible()
  await expect.poll(() => there.answerOf('r2')).toContain('you liar')

  await there.judge('r2', 'REJECTED', 'OFFENSIVE_CONTENT')
  const about = hers.getByRole('region', { name: say('reviews.ofReview') })
  await expect(about).toContainText('offensive content')
  await expect(hers.getByRole('log')).toContainText(say('review-answers.notShown'))
  await expect(hers.getByRole('button', { name: say('inbox.sendAgain') })).toHaveCount(0)
  await openReview(hers, 'Rita Poli')
  const card = hers.getByRole('article')
  await expect(card).toContainText(say('review-answers.state_rejected'))
  await expect(card).toContainText(say('reviews.rejectedBecause', { reason: 'offensive content' }))
  await expectAccess(hers, 'an answer that was rejected', { isBrief: true })
  await goOn(hers, 'review-answers.tryAgain')
  await writeAnew(hers, 'you liar', 'Thank you, Rita! The coffee was cold, and that was our fault.')
  await pressSend(hers)
  await approve(owner).click()
  await expect
    .poll(() => there.answerOf('r2'))
    .toBe('Thank you, Rita! The coffee was cold, and that was our fault.')
  await there.judge('r2', 'APPROVED')
  await expect(about).toContainText(say('review-answers.state_live'))

  await there.write({ id: 'r2', starRating: 'FIVE', comment: 'Lovely cakes. They warmed my coffee.' })
  const thread = hers.getByRole('article').filter({ hasText: 'Rita Poli' })
  await expect(hers.getByText('They warmed my coffee.').first()).toBeVisible()
  await expect(hers.getByText('Lovely cakes, cold coffee.')).toBeVisible()
  await expect(thread).not.toHaveCount(0)
  await openReview(hers, 'Rita Poli')
  const versions = hers.getByRole('region', { name: say('reviews.versions') })
  await expect(versions).toContainText('cold coffee')
  await expect(versions).toContainText('They warmed my coffee.')
  await versions.scrollIntoViewIfNeeded()
})
