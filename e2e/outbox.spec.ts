import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, noteBy, openRow, pressSend, replyBox, writeReply } from './pages/conversation.ts'
import { makeBrand } from './stage/brand.ts'
import { awaitMail, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('an answer can be taken back before it is sent, and its words return', async ({
  brand,
  writes,
  open,
}) => {
  await brand.keepAnswersFor(60)
  const { id } = await writes({ subject: 'Taken back' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await writeReply(page, 'Written too fast')
  await pressSend(page)
  await messageFrom(page, brand.owner.name)
    .getByRole('button', { name: say('common.undo') })
    .click()
  await expect(replyBox(page)).toHaveText('Written too fast')
  await expect(messageFrom(page, brand.owner.name)).toHaveCount(0)

  const path = { id }
  const { data } = await brand.api.GET('/api/v1/conversations/{id}/messages', { params: { path } })
  expect(data?.items.filter(({ text }) => text === 'Written too fast')).toEqual([])
})

test('an answer that is refused says why, reopens the conversation and can be sent again', async ({
  sink,
  brand,
  mara,
  writes,
  open,
}) => {
  const { id } = await writes({ subject: 'To a full mailbox' })
  await awaitMail(sink, mara.address, () => true)
  const page = await open(brand.owner)
  await goTo(page, `/inbox/all/${id}`)
  sink.behave({ kind: 'refuse', at: 'recipient', code: 550, address: mara.address })
  await writeReply(page, 'This will not arrive')
  await pressSend(page)

  const answer = messageFrom(page, brand.owner.name)
  await expect(answer.getByRole('alert')).toContainText(say('inbox.stateFailed'))
  await expect(answer.getByRole('alert')).toContainText('as the test wants it')
  await expect(noteBy(page, say('inbox.bySystem'))).toContainText(mara.address)
  await expect(page.getByRole('link', { name: 'To a full mailbox' })).toContainText(say('inbox.notSent'))

  sink.behave({ kind: 'accept' })
  await answer.getByRole('button', { name: say('inbox.sendAgain') }).click()
  await expect(answer).toContainText(say('inbox.stateSent'))
  await awaitMail(sink, mara.address, (mail) => mail.text?.includes('This will not arrive') ?? false)
})

test('without a mail server answers are held, shown as such, and go out once there is one', async ({
  sink,
  mara,
  start,
  open,
}) => {
  const server = await start({})
  const brand = await makeBrand(server)
  const mail = { from: mara, to: brand.address, subject: 'Held for now', text: 'Anybody there?' }
  await sendMail(server.smtpPort, mail)
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, '/inbox/open')
  await openRow(page, 'Held for now')
  await writeReply(page, 'We are here')
  await pressSend(page)
  const answer = messageFrom(page, brand.owner.name)
  await expect(answer).toContainText(say('inbox.stateHeld'))

  await server.restart({ SMTP_URL: sink.url })
  await awaitMail(sink, mara.address, ({ text }) => text?.includes('We are here') ?? false)
  await expect(answer).toContainText(say('inbox.stateSent'))
})
