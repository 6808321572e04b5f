import type { MailSink } from '../server/test/mail-sink.ts'
import { expect, test } from './fixtures.ts'
import { chatOn } from './pages/chat.ts'
import { goTo, messageFrom, pressSend, writeReply } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { awaitMail, sendMail } from './stage/mail.ts'
import { expectReflow } from './stage/reflow.ts'
import { type Site, startSite } from './stage/site.ts'
import { say } from './stage/words.ts'

const phone = { width: 390, height: 844 }
const sheets = [
  ['byMail', 'leaving an address'],
  ['device', 'the link to another device'],
  ['end', 'the question before the end'],
] as const
const sites: Site[] = []

test.afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

async function openChat(brand: Brand, settings: Record<string, unknown> = {}): Promise<string> {
  const body = { connector: 'web-chat', name: 'Online shop', address: '', settings }
  const { data, error } = await brand.api.POST('/api/v1/channels', { body })
  expect(error).toBeUndefined()
  return data?.address ?? ''
}

async function embed(vicino: string, keys: readonly string[], isHostile = true): Promise<string> {
  const site = await startSite(vicino, keys, isHostile)
  sites.push(site)
  return site.url
}

/** The only conversation of a brand, once there is one. */
async function onlyConversation(brand: Brand) {
  const list = async () => {
    const { data } = await brand.api.GET('/api/v1/conversations', { params: { query: { view: 'all' } } })
    return data?.items ?? []
  }
  await expect.poll(async () => (await list()).length).toBe(1)
  const [found] = await list()
  if (!found) throw new Error('The conversation is gone.')
  return found
}

async function mailAfterLeaving(sink: MailSink, address: string, words: string) {
  const isThere = () => sink.mails.some(({ to, raw }) => to.includes(address) && raw.includes(words))
  // Who has just gone may be back in a moment: it takes the channel's seconds until a mail goes.
  await expect.poll(isThere, { timeout: 60_000 }).toBe(true)
  return awaitMail(sink, address, ({ text }) => text?.includes(words) ?? false)
}

test('a visitor of another site asks, a person answers, live; what was said while the network or the visitor was away is there once', async ({
  server,
  sink,
  brand,
  mara,
  visit,
  open,
}) => {
  const key = await openChat(brand, { awaySeconds: 15 })
  const shop = await embed(server.url, [key])
  const page = await visit()
  await page.goto(shop)
  const chat = chatOn(page)
  await chat.open()
  await expect(chat.panel).toBeVisible()
  await chat.field.fill('Do you repair frames?')
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  await chat.field.press('Enter')
  const { id } = await onlyConversation(brand)

  const agent = await open(brand.owner)
  await goTo(agent, `/inbox/all/${id}`)
  await expect(agent.getByText('Do you repair frames?').last()).toBeVisible()
  await writeReply(agent, 'Yes, within two days.')
  await expect(chat.panel.getByText(say('chat.typing', { name: brand.owner.name }))).toBeVisible()
  await pressSend(agent)
  await expect(chat.said).toContainText('Yes, within two days.')
  await expect(messageFrom(agent, brand.owner.name).getByText(say('visitor.seen'))).toBeVisible()
  await chat.send('Wonderful!')
  await expect(agent.getByRole('article').filter({ hasText: 'Wonderful!' })).toBeVisible()

  await page.context().setOffline(true)
  await chat.send('The left hinge')
  await chat.send('and the right one')
  await expect(chat.panel.getByText(say('chat.waiting'))).toHaveCount(2)
  await writeReply(agent, 'Which part is broken?')
  await pressSend(agent)
  await expect(messageFrom(agent, brand.owner.name)).toHaveCount(2)
  await page.context().setOffline(false)
  const texts = ['Which part is broken?', 'The left hinge', 'and the right one']
  for (const text of texts) await expect(chat.said.getByText(text)).toHaveCount(1)
  await page.reload()
  await chat.open()
  for (const text of texts) await expect(chat.said.getByText(text)).toHaveCount(1)

  await chat.button('menu').click()
  await chat.button('byMail').click()
  await chat.panel.getByRole('textbox', { name: say('chat.email') }).fill(mara.address)
  await chat.button('byMailDo').click()
  await expect(chat.panel.getByText(say('chat.byMailDone', { email: mara.address }))).toBeVisible()
  await page.goto('about:blank')
  await writeReply(agent, 'Bring them on Monday.')
  await pressSend(agent)
  const mail = await mailAfterLeaving(sink, mara.address, 'Bring them on Monday.')
  await sendMail(server.smtpPort, {
    from: mara,
    to: mail.replyTo?.[0]?.address ?? mail.from?.address ?? '',
    subject: `Re: ${mail.subject}`,
    text: 'Monday is fine.',
    inReplyTo: mail.messageId,
    references: mail.messageId,
  })
  await expect(agent.getByRole('article').filter({ hasText: 'Monday is fine.' })).toBeVisible()
  expect((await onlyConversation(brand)).id).toBe(id)
  await page.goto(shop)
  await chat.open()
  await expect(chat.said).toContainText('Bring them on Monday.')
  await expect(chat.said).toContainText('Monday is fine.')
})

test('the chat is for everybody: by keyboard alone, at 400 %, on a phone, in the dark, two on one page', async ({
  server,
  brand,
  visit,
}) => {
  const fields = [
    { key: 'name', kind: 'text', labels: { en: 'Your name' }, isRequired: true },
    { key: 'email', kind: 'email', labels: { en: 'E-mail' } },
  ]
  // Which of two scripts is there first is the network's choice.
  const keys = [await openChat(brand, { fields }), await openChat(brand, { fields, side: 'start' })]
  const page = await visit()
  await page.goto(await embed(server.url, keys, false))
  const launchers = page.getByRole('button', { name: say('chat.open') })
  await expect(launchers).toHaveCount(2)
  await launchers.first().focus()
  await page.keyboard.press('Enter')
  const chat = chatOn(page)
  await expectReflow(page, 'the opened chat')
  await expectAccess(page, 'the opened chat')

  await page.setViewportSize(phone)
  await chat.field.focus()
  await page.keyboard.type('Is my order there?')
  await page.keyboard.press('Enter')
  await expect(chat.panel.getByRole('textbox', { name: 'Your name' })).toBeVisible()
  await expectAccess(page, 'the questions before a chat', { isBrief: true })
  await page.setViewportSize(phone)
  await page.keyboard.press('Tab')
  await page.keyboard.type('Mara Bianchi')
  await page.keyboard.press('Enter')
  await expect(chat.said).toContainText('Is my order there?')
  await expectAccess(page, 'a conversation')
  await chat.button('person').click()
  await expectAccess(page, 'the ways to a person', { isBrief: true })
  await page.keyboard.press('Escape')
  for (const [name, where] of sheets) {
    await chat.button('menu').focus()
    await page.keyboard.press('Enter')
    const way = chat.button(name)
    // Below the heading, which has the focus, by the keyboard alone.
    while (!(await way.evaluate((one) => one.matches(':focus')))) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(chat.panel.getByRole('heading', { name: say(`chat.${name}`) })).toBeFocused()
    await expectReflow(page, where)
    await expectAccess(page, where, { isBrief: true })
    if (name !== 'end') await page.keyboard.press('Escape')
  }
  // What waits for an answer is not ended, and the chat says so.
  await chat.button('endDo').click()
  await expect(chat.panel.getByText(say('chat.endWaits'))).toBeVisible()
  await expect(chat.panel.getByText(say('chat.ended'))).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(chat.panel).toHaveCount(0)
  await expect(launchers.first()).toBeFocused()
})
