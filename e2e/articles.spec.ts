import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo, openRow, pressSend, replyBox } from './pages/conversation.ts'
import { bellOf, notificationsOf } from './pages/notifications.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { awaitMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

// Pages are looked at four times.
test.slow()

const textBox = (page: Page, language = 'English') =>
  page.getByRole('textbox', { name: say('articles.textIn', { language }) })
const press = (page: Page, key: string) => page.getByRole('button', { name: say(key), exact: true }).click()
const isSaved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: say('articles.saved') })).toBeVisible()

/** In a dialog with some words, says them. */
async function sayWords(page: Page, words: string, submit: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(words)
  await dialog.getByRole('button', { name: say(submit), exact: true }).click()
  await expect(dialog).toBeHidden()
}

async function beginArticle(page: Page, title: string): Promise<void> {
  await goTo(page, '/help-centre')
  await page
    .getByRole('button', { name: say('articles.newArticle') })
    .first()
    .click()
  await page.getByRole('dialog').getByLabel(say('articles.title')).fill(title)
  await press(page, 'articles.begin')
  await expect(textBox(page)).toBeVisible()
}

/** A help centre in two languages, which opens once the law's pages are named. */
async function openHelpCentre(brand: Brand): Promise<void> {
  const named = { imprintUrl: 'https://brand.example/imprint', privacyUrl: 'https://brand.example/privacy' }
  const legal = { ...named, termsUrl: null, footer: '' }
  const body = { languages: ['en', 'it'], brand: { legal } }
  expect((await brand.api.PATCH('/api/v1/account', { body })).error).toBeUndefined()
}

test('an article is written, reviewed by a colleague, published, compared, restored and translated', async ({
  brand,
  pair: { ada, his },
  visit,
}) => {
  await openHelpCentre(brand)
  const settings = await brand.api.PATCH('/api/v1/knowledge-settings', {
    body: { articlesNeedApproval: true },
  })
  expect(settings.error).toBeUndefined()
  await goTo(his, '/help-centre')
  await expectAccess(his, 'no articles')
  await beginArticle(his, 'Can I return my glasses?')
  await textBox(his).click()
  await his.keyboard.type('Within 30 days, in any shop.')
  await isSaved(his)
  await press(his, 'articles.ask')
  await sayWords(his, 'Is it still 30 days?', 'articles.ask')

  await goTo(ada, '/help-centre?state=in_review')
  await expectAccess(ada, 'the articles in review')
  await bellOf(ada, 1).click()
  await expectAccess(ada, 'what one is told of an article')
  await notificationsOf(ada).getByRole('link', { name: 'Can I return my glasses?' }).click()
  await expect(ada.getByText('Is it still 30 days?')).toBeVisible()
  await press(ada, 'articles.return')
  await sayWords(ada, 'Say what they have to bring.', 'articles.return')
  await expect(his.getByText('Say what they have to bring.')).toBeVisible()
  await textBox(his).click()
  await his.keyboard.press('Control+End')
  await his.keyboard.type(' Bring the receipt.')
  await isSaved(his)
  await press(his, 'articles.ask')
  await sayWords(his, '', 'articles.ask')
  await expect(textBox(ada)).toContainText('Bring the receipt.')
  await press(ada, 'articles.approve')
  await press(ada, 'articles.publish')
  const open = ada.getByRole('link', { name: say('articles.openPublic') })
  await expect(open).toBeVisible()
  await expectAccess(ada, 'an article that is public')

  const customer = await visit()
  await customer.goto((await open.getAttribute('href')) ?? '')
  await expect(customer.getByRole('heading', { name: 'Can I return my glasses?' })).toBeVisible()
  await expect(customer.getByText('Bring the receipt.')).toBeVisible()

  await textBox(ada).click()
  await ada.keyboard.press('Control+End')
  await ada.keyboard.type(' Gift cards are not returned.')
  await isSaved(ada)
  await expect(ada.getByText(say('articles.stateChanged')).first()).toBeVisible()
  await press(ada, 'articles.versions')
  await expect(ada.getByRole('dialog').locator('ins')).toHaveText(/Gift cards are not returned/)
  await expectAccess(ada, 'what has changed since a version')
  await press(ada, 'articles.restore')
  await ada
    .getByRole('alertdialog')
    .getByRole('button', { name: say('articles.restore') })
    .click()
  await expect(textBox(ada)).not.toContainText('Gift cards')
  await expect(textBox(ada)).toContainText('Bring the receipt.')

  await ada.getByRole('button', { name: say('articles.addIn', { language: 'Italian' }) }).click()
  await expect(textBox(ada, 'Italian')).toContainText('Bring the receipt.')
  await ada.getByRole('textbox', { name: say('articles.title') }).fill('Posso restituire gli occhiali?')
  await textBox(ada, 'Italian').fill('Entro 30 giorni, in ogni negozio.')
  await isSaved(ada)
  await expect(ada.getByRole('link', { name: 'Italian' })).toHaveAttribute('aria-current', 'page')
})

test('what is pasted is cleaned, and what is too long or no picture is refused in words', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await beginArticle(page, 'What is pasted')
  const paste = (html: string) =>
    textBox(page).evaluate((box, text) => {
      const data = new DataTransfer()
      data.setData('text/html', text)
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, html)
  await textBox(page).click()
  await paste(
    '<h2 onclick="steal()">Heading</h2><script>document.title = "stolen"</script><p>One <b>bold<p>two<iframe src="https://evil.example"></iframe><table><td>cell<img src="https://evil.example/spy.png" alt="A picture">',
  )
  await expect(textBox(page).getByRole('heading', { name: 'Heading' })).toBeVisible()
  await expect(textBox(page).getByRole('link', { name: 'A picture' })).toBeVisible()
  await isSaved(page)
  await expect(textBox(page).locator('script, iframe, img[src*="evil"], [onclick]')).toHaveCount(0)
  await expect(page).toHaveTitle(/What is pasted/)

  await paste(`<p>${'five megabytes '.repeat(350_000)}</p>`)
  const tooLong = say('articles.pasteTooLong', { megabytes: '5.3', most: 500 })
  await expect(page.getByRole('alert').filter({ hasText: tooLong })).toBeVisible()
  await expect(textBox(page)).not.toContainText('five megabytes')

  await page.locator('input[type=file]').setInputFiles({
    name: 'holiday.png',
    mimeType: 'image/png',
    buffer: Buffer.from('MZ this is a program'),
  })
  await expect(page.getByRole('alert').filter({ hasText: say('errors.not_a_picture') })).toBeVisible()
  await textBox(page).click()
  await page.keyboard.press('Control+End')
  await press(page, 'articles.insert')
  await page.getByRole('menuitem', { name: say('articles.snippetHours') }).click()
  await expect(textBox(page).getByText(say('articles.snippetHours'))).toBeVisible()
  await isSaved(page)
  await press(page, 'articles.preview')
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'What is pasted' })).toBeVisible()
  await expectAccess(page, 'the preview of an article')
})

test('an answer leads to an article in the language of the customer, which counts as a use', async ({
  brand,
  mara,
  sink,
  open,
  writes,
}) => {
  const text = { locale: 'en', title: 'Can I return my glasses?', html: '<p>Within 30 days.</p>' }
  const { data: article } = await brand.api.POST('/api/v1/articles', { body: { text } })
  const path = { id: article?.id ?? '', textId: article?.texts[0]?.id ?? '' }
  await brand.api.PUT('/api/v1/articles/{id}/texts/{textId}/publication', { params: { path }, body: {} })
  await writes({ subject: 'Returning' })
  const page = await open(brand.owner)
  await openRow(page, 'Returning')
  await page.keyboard.press('r')
  await expect(replyBox(page)).toBeFocused()
  await page.keyboard.type('Please read ')
  await page.getByRole('button', { name: say('writing.insertArticle') }).click()
  await page.getByRole('textbox', { name: say('writing.searchArticles') }).fill('return')
  await page.getByRole('option', { name: 'Can I return my glasses?' }).click()
  await expect(replyBox(page).getByRole('link', { name: 'Can I return my glasses?' })).toBeVisible()
  await pressSend(page)
  const mail = await awaitMail(sink, mara.address, (one) => one.html?.includes('/help/en/') ?? false)
  expect(mail.html).not.toContain('data-article')
  await expect
    .poll(async () => (await brand.api.GET('/api/v1/articles/{id}', { params: { path } })).data?.useCount)
    .toBe(1)
})
