import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, pressSend, replyBox, writeReply } from './pages/conversation.ts'
import { awaitMail, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

// What a page says while it closes passes the service worker.
test.use({ serviceWorkers: 'allow' })

test('colleagues see who is here and who is writing', async ({ brand, writes, pair: { ada, his, ben } }) => {
  const { id } = await writes({ subject: 'Who is here?' })
  await goTo(ada, `/inbox/open/${id}`)
  await goTo(his, `/inbox/open/${id}`)
  const here = (name: string) => say('inbox.viewing', { names: name, count: 1 })
  await expect(ada.getByText(here(ben.name))).toBeVisible()
  await expect(his.getByText(here(brand.owner.name))).toBeVisible()

  await his.getByRole('button', { name: say('inbox.reply') }).click()
  await replyBox(his).pressSequentially('Dear')
  await expect(ada.getByText(say('inbox.typing', { names: ben.name, count: 1 }))).toBeVisible()
  await goTo(his, '/inbox/open')
  await expect(ada.getByText(ben.name)).toHaveCount(0)
})

test('an answer that crosses a colleague’s is stopped until what was said is read', async ({
  sink,
  brand,
  mara,
  writes,
  pair: { ada, his, ben },
}) => {
  const { id } = await writes({ subject: 'Two answers at once' })
  for (const page of [ada, his]) await goTo(page, `/inbox/open/${id}`)
  await writeReply(ada, 'On Monday')
  await writeReply(his, 'On Tuesday')
  await pressSend(his)
  await expect(messageFrom(his, ben.name)).toContainText('On Tuesday')

  await expect(ada.getByText(say('inbox.meanwhile', { count: 1 }))).toBeVisible()
  await pressSend(ada)
  const stop = ada.getByRole('dialog', { name: say('inbox.staleTitle', { count: 1 }) })
  await expect(stop).toContainText('On Tuesday')
  await stop.getByRole('button', { name: say('inbox.changeAnswer') }).click()
  await replyBox(ada).fill('Tuesday it is')
  await pressSend(ada)
  await expect(messageFrom(ada, brand.owner.name)).toContainText('Tuesday it is')

  await awaitMail(sink, mara.address, ({ text }) => text?.includes('Tuesday it is') ?? false)
  const said = sink.mails.filter(({ to }) => to.includes(mara.address)).map(({ raw }) => raw)
  expect(said.some((raw) => raw.includes('On Monday'))).toBe(false)
})

test('an answer is stopped when the customer wrote meanwhile, and can be sent all the same', async ({
  server,
  brand,
  mara,
  writes,
  open,
}) => {
  const { id, messageId } = await writes({ subject: 'Wait a moment' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await writeReply(page, 'Here is how it works')
  const more = { from: mara, to: brand.address, subject: 'Re: Wait a moment', references: [messageId] }
  await sendMail(server.smtpPort, { ...more, text: 'I found it myself, thanks' })
  await expect(page.getByText(say('inbox.meanwhile', { count: 1 }))).toBeVisible()
  await pressSend(page)
  const stop = page.getByRole('dialog', { name: say('inbox.staleTitle', { count: 1 }) })
  await expect(stop).toContainText('I found it myself')
  await stop.getByRole('button', { name: say('inbox.sendAnyway') }).click()
  await expect(messageFrom(page, brand.owner.name)).toContainText('Here is how it works')
})
