import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, openRow, pressSend, replyBox } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { hold } from './stage/hold.ts'
import { awaitMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

// Pages are looked at four times.
test.slow()

const editorOf = (page: Page, language: string) =>
  page.getByRole('textbox', { name: say('wording.textIn', { language }) })
const snippetMenu = (page: Page) => page.getByRole('listbox', { name: say('writing.snippets') })
const create = (page: Page) => page.getByRole('button', { name: say('wording.create'), exact: true })

async function keep(brand: Brand, name: string, shortcut: string, text: string): Promise<void> {
  const body = { name, shortcut, texts: { en: { text } }, audience: 'everybody' as const }
  expect((await brand.api.POST('/api/v1/snippets', { body })).error).toBeUndefined()
}

/** Opens the composer by key, as whoever does nothing but answer. */
async function answerByKey(page: Page): Promise<void> {
  await page.keyboard.press('r')
  await expect(replyBox(page)).toBeFocused()
}

test('a snippet is written in the settings and refused while a variable of it is wrong', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/snippets')
  await expect(page.getByRole('heading', { name: say('wording.snippetsEmpty') })).toBeVisible()
  await expectAccess(page, 'no snippets')
  await page.getByRole('link', { name: say('wording.newSnippet') }).click()
  await page.getByRole('textbox', { name: say('wording.name') }).fill('Opening hours')
  await page.getByRole('textbox', { name: say('wording.shortcut') }).fill('hours')
  const editor = editorOf(page, 'English')
  await editor.fill('Hello {{customer.frstName}}')
  await create(page).click()
  const refusal = say('errors.variable_unknown', { name: 'customer.frstName', nearest: 'customer.firstName' })
  await expect(page.getByText(refusal)).toBeVisible()
  await expectAccess(page, 'a snippet that is refused')
  await editor.fill('Hello ')
  await page.getByRole('button', { name: say('wording.variables') }).click()
  await page.getByRole('menuitem', { name: say('writing.varCustomerFirstName') }).click()
  await expect(editor).toHaveText('Hello {{customer.firstName}}')
  await expect(page.getByText('Hello Anna', { exact: true })).toBeVisible()
  await create(page).click()
  const list = page.getByRole('list', { name: say('settings.snippets') })
  await expect(list.getByRole('link', { name: 'Opening hours' })).toBeVisible()
  await expectAccess(page, 'the snippets')
})

test('a slash offers snippets in an answer, written for its customer; nothing added is said gently', async ({
  brand,
  mara,
  sink,
  open,
  writes,
}) => {
  const hours = 'Hello {{customer.firstName}},\n\nwe are {{location.hours}}.'
  await keep(brand, 'Opening hours', 'hours', hours)
  await keep(brand, 'Thank you', 'thanks', 'Thank you for writing.')
  const texts = { en: { text: '{{agent.name}} in {{location.name}}' } }
  await brand.api.PUT('/api/v1/signatures/{place}', { params: { path: { place: 'brand' } }, body: { texts } })
  await writes({ subject: 'When are you open?' })
  const page = await open(brand.owner)
  await openRow(page, 'When are you open?')
  await answerByKey(page)
  await page.keyboard.type('/')
  await expect(snippetMenu(page).getByRole('option')).toHaveCount(2)
  await expectAccess(page, 'the list of snippets')
  await replyBox(page).focus()
  await page.keyboard.type('hou')
  await expect(snippetMenu(page).getByRole('option', { name: 'Opening hours' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(replyBox(page)).toContainText('Hello Mara,')
  await expect(page.getByText(say('writing.asItStands', { names: 'Opening hours' }))).toBeVisible()
  await expectAccess(page, 'an answer as its snippet stands')
  await replyBox(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' See you then!')
  await expect(page.getByText(say('writing.asItStands', { names: 'Opening hours' }))).toBeHidden()
  await page.getByRole('button', { name: say('inbox.addCc') }).click()
  await page.getByLabel(say('inbox.cc'), { exact: true }).fill('boss@customer.example')
  await replyBox(page).focus()
  await page.keyboard.press('Control+Shift+Enter')
  const mail = await awaitMail(sink, mara.address, ({ text }) => text?.includes('See you then!') ?? false)
  expect(mail.text).toMatch(/Hello Mara,\s+we are .+\. See you then!/)
  expect(mail.text).toContain('Ada Rossi in Milano Duomo')
  expect(mail.cc?.[0]?.address).toBe('boss@customer.example')
  expect(mail.html).not.toContain('data-snippet')
  const { data } = await brand.api.GET('/api/v1/snippets', { params: { query: { search: 'hours' } } })
  expect(data?.items[0]).toMatchObject({ useCount: 1, unchangedCount: 0 })
})

test('what nobody knows is to be filled in before the answer is sent, also on a phone', async ({
  brand,
  open,
  writes,
}) => {
  await keep(brand, 'Call us', 'call', 'Call us on {{location.phone}}.')
  const { id } = await writes({ subject: 'Your number?' })
  const page = await open(brand.owner, { viewport: { width: 390, height: 844 } })
  await goTo(page, `/inbox/open/${id}`)
  await page.getByRole('button', { name: say('inbox.reply') }).click()
  const rendering = await hold(page, '**/rendering?**')
  await page.getByRole('button', { name: say('writing.insertSnippet') }).click()
  const option = snippetMenu(page).getByRole('option', { name: 'Call us' })
  const before = await option.boundingBox()
  // What it says here may come late; what one is about to press stays where it is.
  rendering.letGo()
  const missing = say('writing.missing', { names: say('writing.varLocationPhone') })
  await expect(page.getByText(missing)).toBeVisible()
  expect(await option.boundingBox()).toEqual(before)
  await page.getByText(missing).click()
  await expect(option).toBeVisible()
  const menu = await snippetMenu(page).boundingBox()
  expect(menu && menu.x >= 0 && menu.x + menu.width <= 390 && menu.y >= 0).toBe(true)
  await option.click()
  const fillIn = say('writing.fillIn', { names: say('writing.varLocationPhone') })
  await expect(page.getByText(fillIn)).toBeVisible()
  await pressSend(page)
  // It was not sent: what is to be filled in is marked, to be written over.
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('{{location.phone}}')
  await page.keyboard.type('02 1234')
  await expect(page.getByText(fillIn)).toBeHidden()
  await pressSend(page)
  await expect(messageFrom(page, brand.owner.name)).toContainText('Call us on 02 1234.')
})

test('a macro does several things, begins an answer, and is taken back', async ({ brand, open, writes }) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/macros/new')
  await page.getByRole('textbox', { name: say('wording.name') }).fill('Urgent refund')
  await page.getByRole('combobox', { name: say('actions.kind', { number: 1 }) }).click()
  await page.getByRole('option', { name: say('actions.setPriority') }).click()
  await editorOf(page, 'English').fill('Dear {{customer.firstName}}, about #{{conversation.number}}:')
  await expectAccess(page, 'a new macro')
  await create(page).click()
  await expect(page.getByRole('link', { name: 'Urgent refund' })).toBeVisible()
  await expectAccess(page, 'the macros')

  const { number } = await writes({ subject: 'My money' })
  await goTo(page, '/inbox/open')
  await openRow(page, 'My money')
  await page.keyboard.press('Shift+M')
  const dialog = page.getByRole('dialog', { name: say('writing.runMacro') })
  await expect(dialog.getByRole('option', { name: 'Urgent refund' })).toBeVisible()
  await expectAccess(page, 'the choice of a macro')
  await dialog.getByRole('combobox').fill('refund')
  await page.keyboard.press('Enter')
  await expect(replyBox(page)).toHaveText(`Dear Mara, about #${number}:`)
  const pane = page.getByRole('region', { name: say('inbox.conversation') })
  const urgent = pane.getByText(say('marks.priorityUrgent'), { exact: true })
  await expect(urgent.first()).toBeVisible()
  await page.getByRole('button', { name: say('common.undo') }).click()
  await expect(urgent).toHaveCount(0)
})

test('a brand confirms receipt in its own words, signs by location, and writes first with a snippet', async ({
  brand,
  mara,
  sink,
  open,
  writes,
}) => {
  await keep(brand, 'Offer', 'offer', 'Here is the offer of {{brand.name}}.')
  const page = await open(brand.owner)
  await goTo(page, '/settings/templates')
  const words = editorOf(page, 'English')
  await words.fill('Got it, {{customer.firstName}}! #{{conversation.number}}')
  await expect(page.getByText('Got it, Anna! #1042')).toBeVisible()
  await page.getByRole('button', { name: say('common.save') }).click()
  await expectSaved(page)
  await expectAccess(page, 'the automatic messages')
  await goTo(page, '/settings/signatures')
  await expectAccess(page, 'the signatures')
  await page.getByRole('link', { name: 'Milano Duomo' }).click()
  await editorOf(page, 'English').fill('Milano says hello')
  await page.getByRole('button', { name: say('common.save') }).click()
  await expectSaved(page)
  await expectAccess(page, 'a signature')

  await writes({ subject: 'Anybody there?' })
  await awaitMail(sink, mara.address, ({ text }) => text?.startsWith('Got it, Mara! #') ?? false)
  await goTo(page, '/inbox/open')
  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: say('inbox.newConversation') })
  await dialog.getByLabel(say('inbox.to'), { exact: true }).fill('new@customer.example')
  await dialog.getByLabel(say('inbox.subject')).fill('An offer')
  await dialog.getByLabel(say('inbox.message'), { exact: true }).pressSequentially('/')
  await page.getByRole('textbox', { name: say('writing.insertSnippet') }).fill('offer')
  await expect(page.getByRole('option', { name: /Offer/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel(say('inbox.message'), { exact: true })).toHaveValue(
    `Here is the offer of ${brand.name}.`,
  )
  await dialog.getByRole('button', { name: say('inbox.send') }).click()
  await awaitMail(sink, 'new@customer.example', ({ text }) => text?.includes(brand.name) ?? false)
})
