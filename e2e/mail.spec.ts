import { expect, test } from './fixtures.ts'
import { goToView, messageFrom, openRow, replyBox, rowOf } from './pages/conversation.ts'
import { awaitMail, mailsTo, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('a mail shows up without reload, is answered in its thread, and the customer’s reply comes back to it', async ({
  server,
  sink,
  brand,
  mara,
  open,
}) => {
  const page = await open(brand.owner)
  await goToView(page, 'inbox.viewUnassigned')
  const asked = await sendMail(server.smtpPort, {
    from: mara,
    to: brand.address,
    subject: 'Where are my glasses?',
    text: 'Hello, I ordered them last week.',
  })
  await openRow(page, 'Where are my glasses?')
  await expect(messageFrom(page, mara.name)).toContainText('I ordered them last week.')

  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await replyBox(page).fill('Dear Mara, they are ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('ready')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' since today.')
  await page.keyboard.press('Control+Enter')
  await expect(messageFrom(page, brand.owner.name)).toContainText('they are ready since today.')

  const answer = await awaitMail(sink, mara.address, (mail) => mail.text?.includes('since today') ?? false)
  expect(answer.subject).toBe('Re: Where are my glasses?')
  expect(answer.inReplyTo).toBe(asked)
  expect(answer.references).toContain(asked)
  expect(answer.from).toEqual({ name: `Ada Rossi, ${brand.name}`, address: brand.address })
  expect(answer.html).toContain('<strong>ready</strong>')
  expect(answer.header('auto-submitted')).toBeUndefined()
  const replyTo = answer.replyTo?.[0]?.address ?? ''
  expect(replyTo).toMatch(/^support\+c\.[^@]+@/)

  const [acknowledgement] = await mailsTo(sink, mara.address)
  expect(acknowledgement?.header('auto-submitted')).toBe('auto-replied')
  expect(acknowledgement?.text).toContain(brand.name)
  expect(acknowledgement?.inReplyTo).toBe(asked)
  await expect(messageFrom(page, brand.owner.name)).toContainText(say('inbox.stateSent'))

  await sendMail(server.smtpPort, {
    from: mara,
    to: replyTo,
    subject: 'Re: Where are my glasses?',
    text: 'Wonderful, I come this afternoon.',
    inReplyTo: answer.messageId,
    references: [asked, answer.messageId],
  })
  await expect(messageFrom(page, mara.name).last()).toContainText('I come this afternoon.')
  await goToView(page, 'inbox.viewAll')
  await expect(rowOf(page, 'Where are my glasses?')).toHaveCount(1)
  expect(await mailsTo(sink, mara.address)).toHaveLength(2)
})
