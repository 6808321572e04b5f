import type { Page } from '@playwright/test'
import { fakeReplyTaker } from '../server/test/platforms/webhook_reviews.ts'
import { expect, test } from './fixtures.ts'
import { goTo, pressSend, replyBox } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { addPostedReviews, type PostedReviews } from './stage/posted-reviews.ts'
import { say } from './stage/words.ts'

let taker: Awaited<ReturnType<typeof fakeReplyTaker>>
test.beforeEach(async () => {
  taker = await fakeReplyTaker()
})
test.afterEach(() => taker.close())

async function post(source: PostedReviews, review: object): Promise<void> {
  expect(await source.post([review])).toBe(200)
}

async function openToAnswer(page: Page, author: string): Promise<void> {
  await goTo(page, '/reviews')
  const list = page.getByRole('list', { name: say('reviews.title') })
  await list.getByRole('link', { name: author }).click()
  await page.getByRole('button', { name: say('reviews.answer'), exact: true }).click()
}

async function save(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: say('common.save') })
  await button.click()
  await expect(button).toBeHidden()
}

const suggestionIn = (page: Page) => page.getByRole('region', { name: say('review-strategies.suggested') })

test('each review is offered an answer by the strategy, in the language and register the brand set', async ({
  start,
  open,
}) => {
  test.slow()
  const server = await start({ PRIVATE_ORIGINS: taker.origin })
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  const source = await addPostedReviews(brand, server, { replyUrl: `${taker.origin}/answers` })
  const params = { path: { id: brand.locationId } }
  await brand.api.PATCH('/api/v1/locations/{id}', { params, body: { phone: '+39 02 5550 100' } })

  // Poles are spoken to as friends, and an angry one is promised a call back in the brand's own words.
  await goTo(page, '/settings/review-strategies')
  await page.getByRole('combobox', { name: 'Polish' }).click()
  await page.getByRole('option', { name: say('review-strategies.informalPl') }).click()
  await save(page)
  await expectAccess(page, 'how reviews are answered', { isBrief: true })
  await expectNarrow(page)
  await page.getByRole('link', { name: say('review-words.tone_furious') }).click()
  await page.getByRole('combobox', { name: say('review-strategies.language') }).click()
  await page.getByRole('option', { name: 'Polish' }).click()
  const closing = page.getByRole('textbox', { name: say('review-strategies.partClosing') })
  await closing.fill('Czekamy na Twój telefon jeszcze dziś.')
  await expect(page.getByRole('figure')).toContainText('Czekamy na Twój telefon jeszcze dziś.')
  await page.getByRole('button', { name: say('review-strategies.addLimit') }).click()
  await page.getByRole('textbox', { name: say('review-strategies.limitAmount') }).fill('20')
  await save(page)
  await expectAccess(page, 'one strategy', { isBrief: true })
  await expectNarrow(page)

  await post(source, {
    ...{ id: 'rv-pl', stars: 1, language: 'pl', author: { name: 'Anna K.' } },
    text: 'DWIE GODZINY czekania i niegrzeczny kelner! Nigdy więcej!!!',
  })
  await post(source, {
    ...{ id: 'rv-it', stars: 3, language: 'it', author: { name: 'Giulia R.' } },
    text: 'Il cibo era ottimo, ma abbiamo aspettato quaranta minuti.',
  })
  await post(source, {
    ...{ id: 'rv-en', stars: 5, language: 'en', author: { name: 'Oliver T.' } },
    text: 'Great, another two hours of waiting. Thank you so much.',
  })
  await post(source, {
    ...{ id: 'rv-ru', stars: 5, language: 'ru', author: { name: 'Мария С.' } },
    text: 'Чудесно! Вкусная еда и очень приветливый персонал, спасибо!',
  })

  const suggestion = suggestionIn(page)
  await openToAnswer(page, 'Anna K.')
  await expect(suggestion).toContainText(say('review-words.tone_furious'))
  await expect(suggestion).toContainText('Cześć Anna,')
  await expect(suggestion).toContainText(/czeka/)
  await expect(suggestion).toContainText('Czekamy na Twój telefon jeszcze dziś.')
  await expect(suggestion).toContainText('+39')
  await expectAccess(page, 'a suggested answer', { isBrief: true })
  const first = await suggestion.getByRole('blockquote').textContent()
  await suggestion.getByRole('button', { name: say('review-strategies.another') }).click()
  await expect(suggestion.getByRole('blockquote')).not.toHaveText(first ?? '')
  await suggestion.getByRole('button', { name: say('review-strategies.use'), exact: true }).click()
  await expect(replyBox(page)).toContainText('Cześć Anna,')
  await pressSend(page)
  await expect.poll(() => taker.answers.get('rv-pl')).toContain('Czekamy na Twój telefon jeszcze dziś.')

  // Praise and blame each get their word, and Lei is Lei.
  await openToAnswer(page, 'Giulia R.')
  await expect(suggestion).toContainText(say('review-words.tone_mixed'))
  await expect(suggestion).toContainText('Gentile Giulia,')
  await expect(suggestion).toContainText(/cucina/)
  await expect(suggestion).toContainText(/attesa|aspettare/)

  // Five stars that are not meant.
  await openToAnswer(page, 'Oliver T.')
  await expect(suggestion).toContainText(say('review-words.tone_disappointed'))
  await expect(suggestion).toContainText('Great')
  await expect(suggestion).toContainText(/two hours of wait/)
  await expect(suggestion).toContainText(/Hi Oliver,/)
  await expect(suggestion).toContainText(/sorry/)

  await openToAnswer(page, 'Мария С.')
  await expect(suggestion).toContainText(say('review-words.tone_glowing'))
  await expect(suggestion).toContainText('Здравствуйте, Мария!')
  // Where one writes it is at hand too, for screens with no room beside.
  const insert = page.getByRole('button', { name: say('review-strategies.insert') })
  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await insert.click()
  await expect(replyBox(page)).toContainText('Здравствуйте, Мария!')
  const once = (await replyBox(page).textContent()) ?? ''
  await insert.click()
  await expect(replyBox(page)).not.toHaveText(once)
  expect((await replyBox(page).textContent())?.match(/Здравствуйте/g)).toHaveLength(1)
  await pressSend(page)
  await expect.poll(() => taker.answers.get('rv-ru')).toContain('Здравствуйте, Мария!')
})
