import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chatOn } from './pages/chat.ts'
import { expectAccess } from './stage/axe.ts'
import { awaitMail } from './stage/mail.ts'
import { expectReflow } from './stage/reflow.ts'
import { type Site, startSite } from './stage/site.ts'
import { say } from './stage/words.ts'

const sites: Site[] = []

test.afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if (await wanted.evaluate((one) => one.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

test('the transcript and the emoji are there by keyboard alone, and the focus comes back to where it was', async ({
  server,
  sink,
  brand,
  mara,
  visit,
}) => {
  const body = { connector: 'web-chat', name: 'Online shop', address: '' }
  const { data: channel } = await brand.api.POST('/api/v1/channels', { body })
  const site = await startSite(server.url, [channel?.address ?? ''], false)
  sites.push(site)
  const page = await visit()
  await page.goto(site.url)
  const chat = chatOn(page)
  const { keyboard } = page
  await chat.launcher.focus()
  await keyboard.press('Enter')
  await expect(chat.field).toBeFocused()

  await keyboard.type('Good')
  await tabTo(page, chat.button('emoji'))
  await keyboard.press('Enter')
  const picker = chat.panel.getByRole('group', { name: say('chat.emoji') })
  const faces = picker.getByRole('button')
  await expect(faces.first()).toBeFocused()
  await expectReflow(page, 'the emoji')
  await expectAccess(page, 'the emoji')
  await keyboard.press('Escape')
  await expect(picker).toHaveCount(0)
  await expect(chat.button('emoji')).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('ArrowRight')
  const face = (await faces.nth(1).textContent()) ?? ''
  await expect(faces.nth(1)).toBeFocused()
  await keyboard.press('Enter')
  await expect(chat.field).toBeFocused()
  await expect(chat.field).toHaveValue(`Good${face}`)
  await keyboard.press('Enter')
  await expect(chat.said).toContainText(`Good${face}`)

  const openTranscript = async () => {
    await chat.button('menu').focus()
    await keyboard.press('Enter')
    await tabTo(page, chat.button('transcript'))
    await keyboard.press('Enter')
    await expect(chat.panel.getByRole('heading', { name: say('chat.transcript') })).toBeFocused()
  }
  await openTranscript()
  await expectReflow(page, 'the transcript')
  await expectAccess(page, 'the transcript')
  await keyboard.press('Escape')
  await expect(chat.button('menu')).toBeFocused()
  await openTranscript()
  await keyboard.press('Tab')
  await keyboard.type(mara.address)
  await keyboard.press('Enter')
  await expect(chat.panel.getByText(say('chat.transcriptDone', { email: mara.address }))).toBeVisible()
  await expect(chat.field).toBeFocused()
  const mail = await awaitMail(sink, mara.address, ({ text }) => text?.includes('Good') ?? false)
  expect(mail.text).toContain(`Good${face}`)

  await tabTo(page, chat.button('person'))
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(chat.button('person')).toBeFocused()
})

test('from right to left nothing stands in the way, and arrows go where they point', async ({
  server,
  brand,
  visit,
}) => {
  const settings = { greetings: { en: 'Hello!', ar: 'مرحبًا!' } }
  const body = { connector: 'web-chat', name: 'Dubai', address: '', settings }
  const { data: channel } = await brand.api.POST('/api/v1/channels', { body })
  const site = await startSite(server.url, [channel?.address ?? ''], false)
  sites.push(site)
  const page = await visit()
  await page.goto(site.url)
  await chatOn(page).open()
  await page.evaluate(() => {
    const vicino: unknown = Reflect.get(window, 'Vicino')
    if (typeof vicino === 'function') vicino('locale', 'ar')
  })
  const panel = page.getByRole('dialog')
  const field = panel.getByRole('textbox', { name: 'اكتب رسالة' })
  await expect(panel.getByText('مرحبًا!')).toBeVisible()
  await expectReflow(page, 'a chat from right to left')
  await expectAccess(page, 'a chat from right to left')

  await panel.getByRole('button', { name: 'رموز تعبيرية' }).click()
  const faces = panel.getByRole('group', { name: 'رموز تعبيرية' }).getByRole('button')
  await page.keyboard.press('ArrowLeft')
  await expect(faces.nth(1)).toBeFocused()
  const [first, second] = [await faces.first().boundingBox(), await faces.nth(1).boundingBox()]
  expect(second?.x).toBeLessThan(first?.x ?? 0)
  await page.keyboard.press('Escape')
  await field.fill('أين طلبي؟')
  await field.press('Enter')
  await expect(panel.getByRole('log')).toContainText('أين طلبي؟')
  await expectAccess(page, 'a conversation from right to left', { isBrief: true })
  await panel.getByRole('button', { name: 'التحدث إلى شخص' }).click()
  await expectReflow(page, 'the ways from right to left')
  await expectAccess(page, 'the ways from right to left', { isBrief: true })
})
