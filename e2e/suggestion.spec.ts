import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { sendMail } from './stage/mail.ts'
import type { Server } from './stage/server.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times, and it has to be taught first.
test.slow()

const each = 28
const sentences: Record<string, readonly string[]> = {
  Orders: [
    'Where is my parcel? The tracking has not moved.',
    'The courier says the parcel was delivered, I have nothing.',
    'When will my order be shipped? The delivery is late.',
    'Please change the delivery address of my order.',
  ],
  Billing: [
    'I was charged twice, please refund the second payment.',
    'Please send me the invoice with our VAT number.',
    'The refund has not reached my bank account.',
    'The payment by card failed, but the amount is gone.',
  ],
}

/** Has mails come and a person put them to their departments. */
async function teach(page: Page, brand: Brand, server: Server): Promise<void> {
  for (const [name, texts] of Object.entries(sentences)) {
    const { data } = await brand.api.POST('/api/v1/departments', { body: { name } })
    const subjects = Array.from({ length: each }, (_, index) => `${name} ${index}`)
    for (const [index, subject] of subjects.entries())
      await sendMail(server.smtpPort, {
        from: { name: 'Customer', address: `${name}${index}@customer.example`.toLowerCase() },
        to: brand.address,
        subject,
        text: texts[index % texts.length] ?? '',
      })
    for (const subject of subjects) {
      const { id } = await brand.awaitConversation(subject)
      const put = await page.request.patch(`/api/v1/conversations/${id}`, {
        data: { departmentId: data?.id ?? '' },
        headers: { origin: server.url },
      })
      expect(put.status()).toBe(200)
    }
  }
  await expect
    .poll(async () => (await brand.api.GET('/api/v1/suggestion-measures')).data?.isReady, { timeout: 20_000 })
    .toBe(true)
}

test('what people do is learned; a department is suggested, accepted, dismissed, and put by itself from the threshold on', async ({
  brand,
  open,
  server,
  writes,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/suggestions')
  await expect(page.getByText(say('suggestions.none'))).toBeVisible()
  await expectAccess(page, 'nothing learned yet')
  await teach(page, brand, server)

  const parcel = await writes({
    subject: 'Hello',
    text: 'Where is my parcel? The courier and the tracking say nothing.',
  })
  await goTo(page, `/inbox/all/${parcel.id}`)
  const accept = page.getByRole('button', { name: say('routing.suggestionAccept', { name: 'Orders' }) })
  await expect(accept).toBeVisible()
  await expect(page.getByText(/because of: .*(parcel|courier|tracking)/)).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  await accept.click()
  const details = page.getByRole('region', { name: say('inbox.details') })
  await expect(details.getByRole('button', { name: 'Orders' })).toBeVisible()
  await expect(accept).toBeHidden()

  const paid = await writes({
    subject: 'Question',
    text: 'I was charged twice, where is my refund and the invoice?',
  })
  await goTo(page, `/inbox/all/${paid.id}`)
  await expect(
    page.getByRole('button', { name: say('routing.suggestionAccept', { name: 'Billing' }) }),
  ).toBeVisible()
  await expectAccess(page, 'a suggestion')
  await page.keyboard.press('Shift+Y')
  await expect(
    page.getByRole('button', { name: say('routing.suggestionAccept', { name: 'Billing' }) }),
  ).toBeHidden()

  await goTo(page, '/settings/suggestions')
  await expect(page.getByText('1 accepted, 1 dismissed')).toBeVisible()
  await page.getByRole('radio', { name: say('suggestions.act'), exact: true }).check()
  await page.getByRole('textbox', { name: say('suggestions.threshold') }).fill('80')
  await page.getByRole('button', { name: say('common.save') }).click()
  await expectSaved(page)
  await expectAccess(page, 'what was learned')

  const other = await writes({
    subject: 'Late',
    text: 'My parcel is late, where is the courier? The tracking stands still.',
  })
  await goTo(page, `/inbox/all/${other.id}`)
  await expect(details.getByRole('button', { name: 'Orders' })).toBeVisible()
  await expect(details.getByText(/^Put here by suggestion/)).toBeVisible()

  await goTo(page, '/settings/suggestions')
  await page.getByRole('button', { name: say('suggestions.forget') }).click()
  await page.getByRole('radio', { name: say('suggestions.fromNow') }).check()
  await expectAccess(page, 'forgetting')
  await page.getByRole('button', { name: say('suggestions.forgetNow'), exact: true }).click()
  await expect(page.getByText(say('suggestions.none'))).toBeVisible()
})
