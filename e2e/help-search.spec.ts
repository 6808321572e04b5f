import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { say } from './stage/words.ts'

/** Opens the brand's help centre with one article in it; where it is. */
async function openHelp({ api }: Brand): Promise<string> {
  const links = {
    imprintUrl: 'https://lumiere.example/imprint',
    privacyUrl: 'https://lumiere.example/privacy',
  }
  const legal = { ...links, termsUrl: null, footer: '' }
  const changes = { languages: ['en'], defaultLocale: 'en', brand: { legal } }
  const { data: account } = await api.PATCH('/api/v1/account', { body: changes })
  const text = {
    locale: 'en',
    title: 'How do I return an order?',
    html: '<p>Take it to any shop within thirty days.</p>',
  }
  const { data: topic } = await api.POST('/api/v1/topics', {
    body: { parentId: null, names: { en: { name: 'Returns', description: '' } } },
  })
  const { data: article } = await api.POST('/api/v1/articles', {
    body: { text, topicId: topic?.id ?? null },
  })
  const path = { id: article?.id ?? '', textId: article?.texts[0]?.id ?? '' }
  const published = await api.PUT('/api/v1/articles/{id}/texts/{textId}/publication', {
    params: { path },
    body: {},
  })
  expect(published.error).toBeUndefined()
  return `/b/${account?.slug}`
}

test('a customer finds an answer with the keys alone, says that it helped, and reaches a person', async ({
  brand,
  visit,
}) => {
  const base = await openHelp(brand)
  const page = await visit()
  await page.goto(`${base}/help/en`)
  await expectAccess(page, 'the help centre')
  await expectNarrow(page)
  const field = page.getByRole('combobox', { name: say('help.searchLabel') })
  while (!(await field.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.type('retrun')
  const option = page.getByRole('option', { name: 'How do I return an order?' })
  await expect(option).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'How do I return an order?', level: 1 })).toBeVisible()
  await expectAccess(page, 'an article')
  await expectNarrow(page)
  await page.getByRole('link', { name: 'Returns' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Returns', level: 1 })).toBeVisible()
  await expectAccess(page, 'a topic')
  await expectNarrow(page)
  await page.getByRole('link', { name: 'How do I return an order?' }).press('Enter')
  await page.getByRole('button', { name: say('help.yes') }).press('Enter')
  await expect(page.getByRole('status')).toHaveText(say('help.thanks'))
  await page.goto(`${base}/help/en`)
  await field.fill('milano')
  await expect(page.getByRole('option', { name: 'Milano Duomo' })).toBeVisible()
  await field.fill('returning')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/search\?q=returning/)
  await expectAccess(page, 'what was found')
  await expectNarrow(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: say('help.person') })
    .press('Enter')
  await expect(page).toHaveURL(/contact\?lang=en.*q=returning/)
  await expectAccess(page, 'the ways to a person')
  await expectNarrow(page)
})

test('without a script the search finds, and the answer is read', async ({ brand, visit }) => {
  const base = await openHelp(brand)
  const page = await visit({ javaScriptEnabled: false })
  await page.goto(`${base}/help/en`)
  await page.getByRole('searchbox').fill('retrun order')
  await page.getByRole('button', { name: say('help.search'), exact: true }).click()
  await page.getByRole('link', { name: 'How do I return an order?' }).click()
  await expect(page.getByText('within thirty days')).toBeVisible()
})

test('what people look for in vain becomes an article with one click, and words mean the same', async ({
  brand,
  open,
  server,
}) => {
  const base = await openHelp(brand)
  for (const visitor of ['a', 'b', 'c', 'd', 'e'])
    await fetch(`${server.url}${base}/help/en/search?q=laser+surgery`, { headers: { 'user-agent': visitor } })
  const page = await open(brand.owner)
  await goTo(page, '/help-centre/searches')
  await expect(page.getByText('laser surgery').first()).toBeVisible()
  await page.getByRole('button', { name: say('searches.addSynonyms') }).click()
  const words = page.getByRole('dialog').getByLabel(say('searches.words'))
  for (const word of ['glasses', 'specs']) {
    await words.fill(word)
    await words.press('Enter')
  }
  await page.getByRole('button', { name: say('common.save') }).click()
  await expect(page.getByText('glasses, specs')).toBeVisible()
  await expectAccess(page, 'what people look for')
  await page.getByRole('button', { name: say('searches.write') }).click()
  await expect(page).toHaveURL(/help-centre\/articles\//)
  await expect(page.getByRole('textbox').first()).toBeVisible()
})
