import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { say } from './stage/words.ts'

const press = (page: Page, key: string) => page.getByRole('button', { name: say(key), exact: true }).click()
const textBox = (page: Page) =>
  page.getByRole('textbox', { name: say('articles.textIn', { language: 'English' }) })
const rows = (page: Page) => page.getByRole('list', { name: say('articles.articles') }).locator('> li')

type Chosen = { format: string; name: string; content: string }

async function bringIn(page: Page, { format, name, content }: Chosen): Promise<void> {
  await press(page, 'common.more')
  await page.getByRole('menuitem', { name: say('articles.import') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: say('articles.importFrom') }).click()
  await page.getByRole('option', { name: format }).click()
  const choosing = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: say('articles.importFile') }).click()
  await (await choosing).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  await dialog.getByRole('checkbox').check()
  await press(page, 'articles.importStart')
}

test('articles come from Markdown and Zendesk, and the keys put them in order', async ({ brand, open }) => {
  const page = await open(brand.owner)
  await goTo(page, '/help-centre')
  const markdown = '---\ntitle: Fees\nlocale: en\ntopic: Orders\n---\nNone.\n'
  await bringIn(page, { format: say('articles.fromMarkdown'), name: 'fees.md', content: markdown })
  const report = page.getByRole('dialog').getByRole('status')
  await expect(report).toHaveText(say('articles.imported', { articles: 1, texts: 1 }))
  await press(page, 'forms.done')
  const articles = [
    { id: 11, title: 'When will it come?', locale: 'en-us', section_id: 2, body: '<p>Soon</p>' },
  ]
  const guide = { sections: [{ id: 2, name: 'Orders', locale: 'en-us' }], articles }
  const zendesk = { format: say('articles.fromZendesk'), name: 'guide.json', content: JSON.stringify(guide) }
  await bringIn(page, zendesk)
  await expect(report).toHaveText(say('articles.imported', { articles: 1, texts: 1 }))
  await expectAccess(page, 'what an import brought')
  await press(page, 'forms.done')

  await page.getByRole('link', { name: /^Orders/ }).click()
  await expect(rows(page)).toHaveCount(2)
  await press(page, 'articles.order')
  const first = (await rows(page).first().getByRole('link').textContent()) ?? ''
  await page.getByRole('button', { name: say('marks.moveDown', { name: first }) }).press('Enter')
  await expect(rows(page).last()).toContainText(first)
  // The focus goes along, so that the next press goes on.
  await expect(page.getByRole('button', { name: say('marks.moveUp', { name: first }) })).toBeFocused()
  await page.reload()
  await expect(rows(page).last()).toContainText(first)
})

/** An article that is public, and where its text is changed. */
async function publish({ api }: Brand) {
  const text = { locale: 'en', title: 'Opening times', html: '<p>From nine.</p>' }
  const { data: article } = await api.POST('/api/v1/articles', { body: { text } })
  const path = { id: article?.id ?? '', textId: article?.texts[0]?.id ?? '' }
  await api.PUT('/api/v1/articles/{id}/texts/{textId}/publication', { params: { path }, body: {} })
  return path
}

test('of two who write at once neither writes over the other, and a region has a text of its own', async ({
  brand,
  open,
  visit,
}) => {
  const { data: account } = await brand.api.GET('/api/v1/account')
  const links = { imprintUrl: 'https://brand.example/imprint', privacyUrl: 'https://brand.example/privacy' }
  await brand.api.PATCH('/api/v1/account', {
    body: { brand: { legal: { ...links, termsUrl: null, footer: '' } } },
  })
  const { data: regions } = await brand.api.POST('/api/v1/regions', { body: { name: 'North' } })
  const { data: places } = await brand.api.GET('/api/v1/locations')
  const place = places?.items[0]
  const params = { path: { id: place?.id ?? '' } }
  await brand.api.PATCH('/api/v1/locations/{id}', {
    params,
    body: { regionId: regions?.items[0]?.id ?? null },
  })
  const path = await publish(brand)

  const page = await open(brand.owner)
  await goTo(page, `/help-centre/articles/${path.id}`)
  await expect(textBox(page)).toContainText('From nine.')
  await page.context().setOffline(true)
  await textBox(page).fill('From ten.')
  await brand.api.PATCH('/api/v1/articles/{id}/texts/{textId}', {
    params: { path },
    body: { html: '<p>From eight.</p>' },
  })
  await page.context().setOffline(false)
  await page.keyboard.press('Control+s')
  const conflict = page.getByRole('dialog', { name: say('forms.conflictTitle') })
  await expect(conflict).toBeVisible()
  await expectAccess(page, 'two who wrote at once')
  await press(page, 'forms.showTheirs')
  await expect(textBox(page)).toContainText('From eight.')

  await press(page, 'articles.addOther')
  await page.getByRole('combobox', { name: say('articles.region') }).click()
  await page.getByRole('option', { name: 'North' }).click()
  await press(page, 'articles.addText')
  await expect(page.getByRole('link', { name: 'English, North' })).toHaveAttribute('aria-current', 'page')
  await textBox(page).fill('From noon.')
  await press(page, 'articles.publish')
  await expect(page.getByRole('link', { name: say('articles.openPublic') })).toBeVisible()

  const customer = await visit()
  await customer.goto(`/b/${account?.slug}/help/en/opening-times?at=${place?.slug}`)
  await expect(customer.getByText('From noon.')).toBeVisible()
  await customer.goto(`/b/${account?.slug}/help/en/opening-times`)
  await expect(customer.getByText('From nine.')).toBeVisible()
})
