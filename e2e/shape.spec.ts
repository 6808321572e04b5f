import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, replyBox, rowOf } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { awaitMail, sendMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('two conversations become one and two again, and a colleague sees it at once', async ({
  server,
  sink,
  brand,
  mara,
  writes,
  pair: { ada, his },
}) => {
  const other = await writes({ subject: 'The glasses again', text: 'I still wait for them' })
  const { replyTo } = await awaitMail(sink, mara.address, () => true)
  const kept = await writes({ subject: 'My glasses', text: 'Where are my glasses?' })
  await goTo(ada, `/inbox/all/${kept.id}`)
  await goTo(his, `/inbox/all/${other.id}`)

  await expect(messageFrom(ada, mara.name)).toBeVisible()
  await ada.keyboard.press('m')
  const dialog = ada.getByRole('dialog', { name: say('shape.mergeTitle', { number: kept.number }) })
  await dialog.getByRole('radio', { name: /The glasses again/ }).check()
  await expect(dialog).toContainText(
    say('shape.mergePreview', { merged: other.number, kept: kept.number, count: 2 }),
  )
  await expectAccess(ada, 'the merge dialog')
  await dialog.getByRole('button', { name: say('shape.merge'), exact: true }).click()

  await expect(messageFrom(ada, mara.name).filter({ hasText: 'I still wait' })).toBeVisible()
  await expect(his).toHaveURL(new RegExp(kept.id))
  await expect(messageFrom(his, mara.name).filter({ hasText: 'Where are my glasses' })).toBeVisible()
  for (const page of [ada, his]) await expect(rowOf(page, 'The glasses again')).toHaveCount(0)
  await expect(his.getByRole('log')).toContainText(
    say('shape.didMerge', {
      actor: brand.owner.name,
      number: other.number,
      subject: 'The glasses again',
    }),
  )

  const to = replyTo?.[0]?.address ?? ''
  await sendMail(server.smtpPort, { from: mara, to, subject: 'Re: again', text: 'They came today' })
  await expect(messageFrom(his, mara.name).filter({ hasText: 'They came today' })).toBeVisible()

  await his.getByRole('button', { name: say('shape.undo') }).click()
  for (const page of [ada, his]) {
    await expect(rowOf(page, 'The glasses again').first()).toBeVisible()
    await expect(messageFrom(page, mara.name).filter({ hasText: 'They came today' })).toHaveCount(0)
    await expect(messageFrom(page, mara.name).filter({ hasText: 'Where are my glasses' })).toBeVisible()
  }
  await rowOf(ada, 'The glasses again').first().click()
  for (const text of ['I still wait', 'They came today'])
    await expect(messageFrom(ada, mara.name).filter({ hasText: text })).toBeVisible()
})

test('another customer’s conversation is merged with a warning, and answers go to one of them', async ({
  brand,
  mara,
  writes,
  open,
}) => {
  const nora = { name: 'Nora Neri', address: `nora.${mara.address}` }
  const { id } = await writes({ subject: 'Noise upstairs' })
  await writes({ subject: 'The same noise', from: nora })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  await expect(messageFrom(page, mara.name)).toBeVisible()
  await page.keyboard.press('m')
  await page.getByRole('searchbox', { name: say('shape.find') }).fill('same noise')
  await page.getByRole('radio', { name: /The same noise/ }).check()
  await expect(page.getByRole('alert')).toContainText(nora.name)
  await expectAccess(page, 'the warning of a merge')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('shape.merge'), exact: true })
    .click()
  await expect(messageFrom(page, nora.name)).toBeVisible()

  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await expect(replyBox(page)).toBeVisible()
  await expect(page.getByText(say('shape.otherCustomer', { names: nora.name }))).toBeVisible()
  await expect(page.getByText(mara.address).first()).toBeVisible()
})

test('a conversation is split, linked, made part of another, followed and put aside until the answer', async ({
  server,
  brand,
  mara,
  writes,
  open,
}) => {
  const first = await writes({ subject: 'Two things', text: 'The first thing' })
  const more = { from: mara, to: brand.address, subject: 'Re: Two things', references: [first.messageId] }
  await sendMail(server.smtpPort, { ...more, text: 'The second thing' })
  await writes({ subject: 'The whole story' })
  const page = await open(brand.owner, { viewport: { width: 1440, height: 900 } })
  await goTo(page, `/inbox/all/${first.id}`)

  const second = messageFrom(page, mara.name).filter({ hasText: 'The second thing' })
  await second.getByRole('button', { name: say('inbox.messageMenu') }).click()
  await page.getByRole('menuitem', { name: say('shape.splitFrom') }).click()
  await expect(second).toHaveCount(0)
  const linked = page.getByRole('region', { name: say('shape.linked') })
  await expect(linked.getByRole('link')).toHaveCount(1)

  await page.getByRole('button', { name: say('common.more'), exact: true }).click()
  await page.getByRole('menuitem', { name: say('shape.makePart') }).click()
  await page.getByRole('radio', { name: /The whole story/ }).check()
  await page.getByRole('button', { name: say('shape.part'), exact: true }).click()
  await expect(linked.getByRole('link', { name: /The whole story/ })).toBeVisible()
  await page.keyboard.press('f')
  const followers = `${say('shape.followers')}: ${say('shape.followersCount', { count: 1 })}`
  await expect(page.getByRole('button', { name: followers })).toBeVisible()
  await expectAccess(page, 'a split conversation')

  await linked.getByRole('link', { name: /The whole story/ }).click()
  await expect(page.getByRole('heading', { name: 'The whole story' })).toBeVisible()
  await page.keyboard.press('e')
  await page.getByRole('button', { name: say('shape.resolvePartsAction') }).click()
  await expect(page.getByText(say('shape.partsResolved'))).toBeVisible()

  await goTo(page, `/inbox/all/${first.id}`)
  await expect(messageFrom(page, mara.name)).toBeVisible()
  // The page was loaded anew: a key pressed before its button is there means nothing yet.
  await page.getByRole('button', { name: say('inbox.snooze'), exact: true }).press('s')
  await page.getByRole('menuitem', { name: say('shape.snoozeReply') }).click()
  await expect(page.getByText(`${say('inbox.snoozedDone')}${say('common.undo')}`)).toBeVisible()
  await sendMail(server.smtpPort, { ...more, text: 'One thing more' })
  await goTo(page, `/inbox/open/${first.id}`)
  await expect(messageFrom(page, mara.name).filter({ hasText: 'One thing more' })).toBeVisible()
})
