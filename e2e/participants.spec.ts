import { expect, test } from './fixtures.ts'
import { messageFrom, openRow, railView } from './pages/conversation.ts'
import { awaitMail, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('a stranger who writes into a conversation is let in or removed by a person, and colleagues see it at once', async ({
  server,
  sink,
  brand,
  mara,
  writes,
  pair: { ada, his },
}) => {
  await writes({ subject: 'Our wedding cake' })
  const { replyTo } = await awaitMail(sink, mara.address, () => true)
  const to = replyTo?.[0]?.address ?? ''
  for (const page of [ada, his]) {
    await railView(page, 'inbox.viewAll').click()
    await openRow(page, 'Our wedding cake')
  }
  for (const name of ['Sven', 'Tove']) {
    const from = { name, address: `${name.toLowerCase()}@elsewhere.example` }
    await sendMail(server.smtpPort, { from, to, subject: 'Re: cake', text: `${name} would like cherries.` })
    await expect(messageFrom(ada, name)).toBeVisible()
  }
  const strangerOn = (page: typeof ada, name: string) =>
    page.getByText(say('inbox.stranger', { who: `${name} (${name.toLowerCase()}@elsewhere.example)` }))
  const decide = (name: string, key: string) =>
    ada
      .getByRole('region', { name: new RegExp(name) })
      .getByRole('button', { name: say(key) })
      .click()
  await expect(strangerOn(his, 'Sven')).toBeVisible()

  await decide('Sven', 'inbox.strangerBelongs')
  await decide('Tove', 'inbox.strangerRemove')
  for (const page of [ada, his])
    for (const name of ['Sven', 'Tove']) await expect(strangerOn(page, name)).toHaveCount(0)
  await expect(his.getByRole('log')).toContainText(
    say('inbox.didConfirmParticipant', { actor: brand.owner.name, address: 'sven@elsewhere.example' }),
  )
  await expect(messageFrom(his, 'Tove')).toBeVisible()
})
