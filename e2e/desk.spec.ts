import { expect, test } from './fixtures.ts'
import {
  goTo,
  goToView,
  noteBox,
  noteBy,
  openRow,
  pick,
  pressNote,
  railView,
  rowOf,
} from './pages/conversation.ts'
import { hold } from './stage/hold.ts'
import { awaitMail, mailsTo, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('a conversation given to a colleague moves between views and counts, live for both', async ({
  brand,
  writes,
  pair: { ada, his, ben },
}) => {
  await writes({ subject: 'Who takes this?' })
  for (const page of [ada, his]) await expect(railView(page, 'inbox.viewUnassigned')).toContainText('1')

  await goToView(his, 'inbox.viewMine')
  await goToView(ada, 'inbox.viewUnassigned')
  await openRow(ada, 'Who takes this?')
  await pick(ada, ada.getByRole('button', { name: say('inbox.assign') }), say('inbox.assign'), ben.name)
  await expect(railView(his, 'inbox.viewMine')).toContainText('1')
  await expect(rowOf(his, 'Who takes this?')).toBeVisible()
  for (const page of [ada, his]) await expect(railView(page, 'inbox.viewUnassigned')).not.toContainText('1')
  await expect(ada.getByRole('log')).toContainText(
    say('inbox.didAssign', { actor: brand.owner.name, name: ben.name }),
  )
})

test('a note names a colleague, who finds it, and no customer ever sees it', async ({
  sink,
  brand,
  mara,
  writes,
  pair: { ada, his, ben },
}) => {
  const { id } = await writes({ subject: 'A delicate matter' })
  await goTo(ada, `/inbox/open/${id}`)
  await pressNote(ada)
  await noteBox(ada).pressSequentially('@Ben')
  await ada.getByRole('option', { name: ben.name }).click()
  await noteBox(ada).pressSequentially('please look at the warranty')
  await ada.getByRole('button', { name: say('inbox.addNote') }).click()
  await expect(noteBy(ada, brand.owner.name)).toContainText('please look at the warranty')

  await expect(railView(his, 'inbox.viewMentions')).toContainText('1')
  await goToView(his, 'inbox.viewMentions')
  await openRow(his, 'A delicate matter')
  await expect(noteBy(his, brand.owner.name)).toContainText('please look at the warranty')

  await awaitMail(sink, mara.address, () => true)
  expect(await mailsTo(sink, mara.address)).toHaveLength(1)
})

test('resolved is done with, until the customer writes again', async ({
  server,
  sink,
  brand,
  mara,
  writes,
  open,
}) => {
  const { messageId, number } = await writes({ subject: 'Is it done?' })
  const page = await open(brand.owner)
  await goToView(page, 'inbox.viewOpen')
  await openRow(page, 'Is it done?')
  await page.getByRole('button', { name: say('inbox.resolve'), exact: true }).click()
  await expect(page.getByText(say('inbox.resolvedNumber', { number }))).toBeVisible()
  await expect(rowOf(page, 'Is it done?')).toHaveCount(0)
  await goToView(page, 'inbox.viewResolved')
  await expect(rowOf(page, 'Is it done?')).toBeVisible()

  const acknowledgement = await awaitMail(sink, mara.address, () => true)
  await sendMail(server.smtpPort, {
    from: mara,
    to: acknowledgement.replyTo?.[0]?.address,
    subject: 'Re: Is it done?',
    text: 'Not quite.',
    references: [messageId, acknowledgement.messageId],
  })
  await expect(rowOf(page, 'Is it done?')).toHaveCount(0)
  await goToView(page, 'inbox.viewOpen')
  await expect(rowOf(page, 'Is it done?')).toContainText('Not quite.')
})

test('a snoozed conversation is away until its time and then comes back by itself', async ({
  brand,
  writes,
  open,
}) => {
  const { id } = await writes({ subject: 'Not before tomorrow' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await page.getByRole('button', { name: say('inbox.snooze') }).click()
  await page.getByRole('menuitem', { name: say('inbox.snoozeTomorrow') }).click()
  await expect(rowOf(page, 'Not before tomorrow')).toHaveCount(0)
  await goToView(page, 'inbox.viewSnoozed')
  await expect(rowOf(page, 'Not before tomorrow')).toBeVisible()

  const until = new Date(Date.now() + 1_500).toISOString()
  const params = { path: { id } }
  await brand.api.PUT('/api/v1/conversations/{id}/snooze', { params, body: { until } })
  await expect(rowOf(page, 'Not before tomorrow')).toHaveCount(0)
  await goToView(page, 'inbox.viewOpen')
  await expect(rowOf(page, 'Not before tomorrow')).toBeVisible()
})

test('who goes elsewhere before something is done stays there', async ({ brand, writes, open }) => {
  const { id } = await writes({ subject: 'Not before tomorrow' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  const snoozing = await hold(page, '**/snooze', 'PUT')
  await page.getByRole('button', { name: say('inbox.snooze') }).click()
  await page.getByRole('menuitem', { name: say('inbox.snoozeTomorrow') }).click()
  await goToView(page, 'inbox.viewResolved')
  snoozing.letGo()
  const undo = page.getByRole('button', { name: say('common.undo') })
  await undo.click()
  await expect(undo).toBeHidden()
  await expect(page).toHaveURL(/\/inbox\/resolved$/)
})

test('spam leaves the inbox and can be taken back', async ({ brand, writes, open }) => {
  const { id, number } = await writes({ subject: 'You won a million' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await page.getByRole('button', { name: say('common.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: say('inbox.markSpam') }).click()
  await expect(page.getByText(say('inbox.markedSpamNumber', { number }))).toBeVisible()
  await expect(rowOf(page, 'You won a million')).toHaveCount(0)
  await goToView(page, 'inbox.viewSpam')
  await openRow(page, 'You won a million')
  await page.getByRole('button', { name: say('inbox.reopen') }).click()
  await goToView(page, 'inbox.viewOpen')
  await expect(rowOf(page, 'You won a million')).toBeVisible()
})
