import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, noteBy, pressSend, replyBox, writeReply } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { awaitMail, mailsTo, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

// Each screen is looked at in light and dark, wide and narrow.
test.slow()

const sendLater = async (page: Page) => {
  await page.getByRole('button', { name: say('inbox.moreWaysToSend') }).click()
  await page.getByRole('menuitem', { name: say('sending.ownTime') }).click()
}

/** What a clock in Rome shows so many milliseconds from now, as a field has it. */
function romeIn(ms: number): string {
  const options = { timeZone: 'Europe/Rome', dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', options).format(Date.now() + ms).replace(' ', 'T')
}

test('an answer is planned in the location’s time, moved, and comes back when the customer writes first', async ({
  server,
  sink,
  brand,
  mara,
  writes,
  open,
}) => {
  const { id, messageId } = await writes({ subject: 'Can it wait?' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await writeReply(page, 'We call you tomorrow.')
  await page.getByRole('button', { name: say('inbox.moreWaysToSend') }).click()
  await expectAccess(page, 'the times to send')
  await page.getByRole('menuitem', { name: say('sending.ownTime') }).click()
  const dialog = page.getByRole('dialog', { name: say('sending.sendLater') })
  await expect(dialog).toContainText('Europe/Rome')
  await dialog.getByLabel(say('sending.time')).fill(romeIn(-3_600_000))
  await expect(dialog).toContainText(say('sending.past'))
  await dialog.getByLabel(say('sending.time')).fill(romeIn(48 * 3_600_000))
  await expectAccess(page, 'a time of one’s own')
  await dialog.getByRole('button', { name: say('sending.plan') }).click()

  const planned = messageFrom(page, brand.owner.name)
  await expect(planned).toContainText('We call you tomorrow.')
  await expect(planned).toContainText(say('sending.plannedHint').trim())
  await expectAccess(page, 'a planned answer')

  const more = { from: mara, to: brand.address, subject: 'Re: Can it wait?', references: [messageId] }
  await sendMail(server.smtpPort, { ...more, text: 'It has been found' })
  await expect(messageFrom(page, mara.name).last()).toContainText('It has been found')
  const { data } = await brand.api.GET('/api/v1/conversations/{id}/messages', { params: { path: { id } } })
  const waiting = data?.items.find(({ state }) => state === 'scheduled')
  // Its time has come, as far as whoever planned it knows.
  await brand.api.PATCH('/api/v1/conversations/{id}/messages/{messageId}', {
    params: { path: { id, messageId: waiting?.id ?? '' } },
    body: { sendAt: new Date().toISOString() },
  })
  await expect(noteBy(page, say('inbox.bySystem'))).toContainText(brand.owner.name)
  await expect(planned).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: say('inbox.continueReply') }).click()
  await expect(replyBox(page)).toContainText('We call you tomorrow.')
  await expect(page.getByText(say('sending.notSent'))).toBeVisible()
  await expectAccess(page, 'an answer that came back')
  const mails = await mailsTo(sink, mara.address)
  expect(mails.some(({ text }) => text?.includes('We call you tomorrow'))).toBe(false)
})

test('a planned answer can be sent now or taken back', async ({ sink, brand, mara, writes, open }) => {
  const { id } = await writes({ subject: 'Sooner, please' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await writeReply(page, 'It is ready.')
  await sendLater(page)
  const dialog = page.getByRole('dialog', { name: say('sending.sendLater') })
  await dialog.getByLabel(say('sending.time')).fill(romeIn(48 * 3_600_000))
  await dialog.getByRole('button', { name: say('sending.plan') }).click()
  await page.getByRole('button', { name: say('sending.change') }).click()
  await page.getByRole('menuitem', { name: say('sending.sendNow') }).click()
  await awaitMail(sink, mara.address, ({ text }) => text?.includes('It is ready') ?? false)
  await expect(messageFrom(page, brand.owner.name)).toContainText(say('inbox.stateSent'))

  await writeReply(page, 'Never mind')
  await sendLater(page)
  await dialog.getByLabel(say('sending.time')).fill(romeIn(48 * 3_600_000))
  await dialog.getByRole('button', { name: say('sending.plan') }).click()
  await page.getByRole('button', { name: say('inbox.cancelSending') }).click()
  await expect(replyBox(page)).toContainText('Never mind')
})

test('a supplier is asked in a side thread; what they answer stands beside the conversation, and the customer hears nothing', async ({
  server,
  sink,
  brand,
  mara,
  writes,
  open,
}) => {
  const supplier = { name: 'Lampworks', address: `service.${process.pid}@lampworks.example` }
  const attachments = [
    { filename: 'lamp.txt', content: 'A photo' },
    { filename: 'private.txt', content: 'Mine' },
  ]
  const { id, messageId } = await writes({
    subject: 'My lamp is broken',
    text: 'It is dark here.',
    attachments,
  })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/all/${id}`)
  await expect(messageFrom(page, mara.name)).toBeVisible()
  await page.keyboard.press('Shift+F')
  const dialog = page.getByRole('dialog', { name: say('sending.newSideTitle') })
  await dialog.getByRole('textbox', { name: say('inbox.to') }).fill(`${supplier.name} <${supplier.address}>`)
  await page.keyboard.press('Enter')
  const words = dialog.getByRole('textbox', { name: say('inbox.message') })
  await words.fill('Do you still make this one?')
  await dialog.getByRole('button', { name: say('sending.quote') }).click()
  await expect(words).toContainText('It is dark here.')
  await dialog.getByLabel(/lamp\.txt/).check()
  await expectAccess(page, 'a new side thread')
  await dialog.getByRole('button', { name: say('inbox.send'), exact: true }).click()

  const aside = page.getByRole('region', { name: say('sending.sideThread') })
  await expect(aside).toContainText('Do you still make this one?')
  const asked = await awaitMail(sink, supplier.address, () => true)
  expect(asked.text).toContain('It is dark here.')
  expect(asked.attachments.map(({ filename }) => filename)).toEqual(['lamp.txt'])
  expect(asked.references ?? '').not.toContain(messageId)
  await expectAccess(page, 'a side thread')

  await sendMail(server.smtpPort, {
    ...{ from: supplier, to: asked.replyTo?.[0]?.address ?? '', subject: 'Re: My lamp is broken' },
    ...{ text: 'Yes, for 40 euros.', inReplyTo: asked.messageId, references: [asked.messageId] },
  })
  await expect(aside).toContainText('Yes, for 40 euros.')
  const thread = page.getByRole('region', { name: say('inbox.conversation') })
  await expect(noteBy(page, say('inbox.bySystem'))).toContainText('Lampworks')
  await expect(thread.getByText('Yes, for 40 euros.')).toHaveCount(0)
  await aside.getByRole('button', { name: say('sending.closeSide') }).click()
  await expect(page.getByRole('button', { name: /Lampworks/ })).toContainText(say('sending.sideHasAnswered'))
  // What was under the pointer is another button now.
  await page.mouse.move(0, 0)
  await expectAccess(page, 'the side threads')

  await writeReply(page, 'We can get one for you.')
  await pressSend(page)
  const told = await awaitMail(sink, mara.address, ({ text }) => text?.includes('We can get one') ?? false)
  const heard = JSON.stringify(told)
  for (const secret of ['lampworks', asked.messageId]) expect(heard).not.toContain(secret)
})

test('a draft is shared, gone on with by a colleague before one’s eyes, and sent as it was reviewed', async ({
  sink,
  brand,
  mara,
  writes,
  pair: { ada, his, ben },
}) => {
  const { id } = await writes({ subject: 'A delicate matter' })
  for (const page of [ada, his]) await goTo(page, `/inbox/open/${id}`)
  await writeReply(his, 'Dear Mara, we are sorry.')
  await his.getByRole('button', { name: say('sending.share') }).click()
  await expect(his.getByText(say('sending.sharedDraftOf', { name: ben.name }))).toBeVisible()

  await ada.getByRole('button', { name: say('sending.continueShared') }).click()
  await expect(replyBox(ada)).toContainText('we are sorry')
  await expectAccess(ada, 'a shared draft')
  await replyBox(ada).fill('Dear Mara, we are very sorry.')
  await expect(replyBox(his)).toContainText('we are very sorry')
  await expect(his.getByText(say('sending.editedBy', { name: brand.owner.name }))).toBeVisible()
  await pressSend(his)
  await awaitMail(sink, mara.address, ({ text }) => text?.includes('we are very sorry') ?? false)
  await expect(ada.getByText(say('sending.sharedDraftOf', { name: ben.name }))).toHaveCount(0)
})

test('a picture pasted into an answer arrives in its place', async ({ sink, brand, mara, writes, open }) => {
  const { id } = await writes({ subject: 'What does it look like?' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await writeReply(page, 'Like this:')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 12
    canvas.height = 12
    canvas.getContext('2d')?.fillRect(0, 0, 12, 12)
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done))
    if (picture) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  })
  await replyBox(page).press('Control+v')
  await expect(replyBox(page).getByRole('img')).toBeVisible()
  await pressSend(page)
  const { html, attachments } = await awaitMail(
    sink,
    mara.address,
    (mail) => mail.html?.includes('Like this:') ?? false,
  )
  const shown = /<img[^>]+src="cid:([^"]+)"/.exec(html || '')?.[1]
  expect(attachments).toMatchObject([
    { contentId: expect.stringContaining(shown ?? 'nothing'), mimeType: 'image/png' },
  ])
})

test('a machine is chosen, drafts an answer that must be checked, and translates for both sides', async ({
  start,
  open,
  sink,
  mara,
}) => {
  const machine = await openMachine()
  const server = await start({ PRIVATE_ORIGINS: machine.origin, SMTP_URL: sink.url })
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, '/settings/drafting')
  await expect(page.getByText(say('sending.machinePrivacy'))).toBeVisible()
  await page.getByLabel(say('sending.baseUrl')).fill('http://169.254.169.254/v1')
  await page.getByLabel(say('sending.model')).fill('small')
  await page.getByRole('textbox', { name: say('sending.key') }).fill('sk-secret')
  await page.getByRole('switch', { name: say('sending.machineOn') }).check()
  const save = page.getByRole('button', { name: say('common.save'), exact: true })
  await save.click()
  await expect(page.getByText(/PRIVATE_ORIGINS=http:\/\/169/)).toBeVisible()
  await expectAccess(page, 'a machine that is refused')
  await page.getByLabel(say('sending.baseUrl')).fill(`${machine.origin}/v1`)
  await save.click()
  await page.getByRole('button', { name: say('sending.machineTry') }).click()
  await expect(page.getByText(say('sending.machineSaid', { said: 'Beep' }))).toBeVisible()
  await expectAccess(page, 'a machine that works')

  const question = { from: mara, to: brand.address, subject: 'Occhiali', text: 'I miei occhiali sono rotti.' }
  await sendMail(server.smtpPort, question)
  const { id } = await brand.awaitConversation('Occhiali')
  await goTo(page, `/inbox/open/${id}`)
  machine.says('My glasses are broken.')
  await messageFrom(page, mara.name)
    .getByRole('button', { name: say('inbox.messageMenu') })
    .click()
  await page.getByRole('menuitem', { name: say('sending.translateForMe') }).click()
  await expect(page.getByRole('region', { name: say('sending.machineTranslation') })).toContainText(
    'My glasses are broken.',
  )
  machine.says('Gentile Mara, li ripariamo.')
  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await page.getByRole('button', { name: say('sending.machine'), exact: true }).click()
  await page.getByRole('menuitem', { name: say('sending.draftAnswer') }).click()
  const wish = page.getByRole('dialog', { name: say('sending.draftAnswer') })
  await wish.getByLabel(say('sending.wish')).fill('We repair them')
  await wish.getByRole('button', { name: say('sending.draft'), exact: true }).click()
  await expect(replyBox(page)).toContainText('li ripariamo')
  await expectAccess(page, 'what a machine wrote')
  await pressSend(page)
  await expect(page.getByText(say('sending.checkFirst'))).toBeVisible()
  await page.getByRole('button', { name: say('sending.checked') }).click()
  await pressSend(page)
  await awaitMail(sink, mara.address, ({ text }) => text?.includes('li ripariamo') ?? false)
  machine.close()
})

/** A machine that says what it is told to. */
async function openMachine() {
  let content = 'Beep'
  const server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
      }),
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    says(words: string) {
      content = words
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
