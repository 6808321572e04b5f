import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chatOn } from './pages/chat.ts'
import { goTo } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { type Site, startSite } from './stage/site.ts'
import { say } from './stage/words.ts'

const sites: Site[] = []

test.afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function openChat(brand: Brand): Promise<{ id: string; key: string }> {
  const settings = { proactive: [{ id: 'hello', texts: { en: 'May I help?' }, afterSeconds: 0 }] }
  const body = { connector: 'web-chat', name: 'Online shop', address: '', settings }
  const { data, error } = await brand.api.POST('/api/v1/channels', { body })
  expect(error).toBeUndefined()
  return { id: data?.id ?? '', key: data?.address ?? '' }
}

/** Answers what is asked before the first message goes. */
async function tells(panel: Locator, number: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: 'Order number' })
  await field.fill(number)
  await field.press('Enter')
}

test('the preview shows the chat in each state it may be in, and in each language that is written, and sends nothing', async ({
  brand,
  open,
}) => {
  const { id, key } = await openChat(brand)
  const page = await open(brand.owner)
  await goTo(page, `/settings/channels/${id}`)
  const preview = chatOn(page.frameLocator('iframe'))
  const choices = page.getByRole('complementary', { name: say('channels.chatPreview') })
  const choose = async (label: string, option: string) => {
    await choices.getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  const asked: string[] = []
  page.on('request', (request) => request.method() === 'POST' && asked.push(request.url()))
  for (const kind of ['busy', 'closed', 'unstaffed', 'open'] as const) {
    await choose(say('channels.chatPreviewState'), say(`channels.chatPreview_${kind}`))
    await expect(preview.state).toHaveAttribute('data-kind', kind)
    const others = preview.panel.getByRole('region', { name: say('chat.otherWays') })
    await expect(others).toHaveCount(kind === 'open' ? 0 : 1)
  }
  await expect(preview.state).toHaveText(say('chat-replies.state_open', { minutes: 3 }))
  await choose(say('channels.chatPreviewState'), say('channels.chatPreview_closed'))
  await page.getByRole('combobox', { name: say('wording.addLanguage') }).click()
  await page.getByRole('option', { name: 'Italian', exact: true }).click()
  await expect(choices.getByRole('combobox', { name: say('wording.language') })).toHaveValue('Italian')
  await expect(preview.panel).toContainText('Ciao')
  await expect(preview.state).toHaveAttribute('data-kind', 'closed')
  expect(asked.filter((url) => url.includes(key))).toEqual([])
})

test('what is changed in the settings of a chat shows in its preview at once, and on the site when it is saved', async ({
  server,
  brand,
  open,
  visit,
}) => {
  const { id, key } = await openChat(brand)
  const site = await startSite(server.url, [key], false)
  sites.push(site)
  const page = await open(brand.owner)
  await goTo(page, `/settings/channels/${id}`)
  const preview = chatOn(page.frameLocator('iframe'))
  await expect(preview.panel).toContainText(say('chat.greeting', { brand: brand.name }))

  const language = 'English'
  await page
    .getByLabel(say('channels.chatTextIn', { label: say('channels.chatGreeting'), language }))
    .fill('Ciao!')
  await expect(preview.panel.getByText('Ciao!')).toBeVisible()
  await page.getByRole('button', { name: say('channels.chatFieldAdd') }).click()
  await page
    .getByLabel(say('channels.chatTextIn', { label: say('channels.chatFieldLabel'), language }))
    .fill('Order number')
  await page.getByText(say('channels.chatSideStart')).click()
  await page.getByText(say('channels.chatFiles')).click()
  await expect(preview.button('attach')).toHaveCount(0)
  await preview.send('Where is it?')
  await tells(preview.panel, '17')
  await expect(preview.panel.getByText(say('chat.preview'))).toBeVisible()
  await expectAccess(page, 'the settings of a chat', { isBrief: true })
  await preview.button('close').click()
  await expect(page.frameLocator('iframe').getByText('May I help?')).toBeVisible()
  await page.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expectSaved(page)

  const visitor = await visit()
  await visitor.goto(site.url)
  const chat = chatOn(visitor)
  const invitation = visitor.getByRole('button', { name: 'May I help?' })
  await expect(invitation).toBeVisible()
  await visitor.reload()
  await chat.open()
  // Said once in a visit: now the chat greets as it does everybody.
  await expect(invitation).toHaveCount(0)
  expect(await visitor.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  await expect(chat.panel.getByText('Ciao!')).toBeVisible()
  const [left = 0, width = 0] = await chat.panel.evaluate((panel) => [
    panel.getBoundingClientRect().left,
    window.innerWidth,
  ])
  expect(left).toBeLessThan(width / 2)
  await expect(chat.button('attach')).toHaveCount(0)
  await chat.send('Where is it?')
  await tells(chat.panel, '17')
  await expect(chat.said).toContainText('Where is it?')
  const subjects = async () => {
    const { data } = await brand.api.GET('/api/v1/conversations', { params: { query: { view: 'all' } } })
    return data?.items.map(({ subject }) => subject)
  }
  // The one from the site, and none from the preview.
  await expect.poll(subjects).toEqual(['Where is it?'])
})
