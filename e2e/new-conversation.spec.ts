import { expect, test } from './fixtures.ts'
import { messageFrom } from './pages/conversation.ts'
import { awaitMail } from './stage/mail.ts'
import { say } from './stage/words.ts'

test('a customer is written to first, with files that were chosen, dropped and pasted', async ({
  brand,
  mara,
  sink,
  open,
}) => {
  const page = await open(brand.owner)
  await page.getByRole('button', { name: say('inbox.newConversation') }).click()
  const dialog = page.getByRole('dialog', { name: say('inbox.newConversation') })
  await dialog.getByLabel(say('inbox.to'), { exact: true }).fill(mara.address)
  await dialog.getByLabel(say('inbox.subject')).fill('Your offer')
  const text = dialog.getByLabel(say('inbox.message'), { exact: true })
  await text.fill('Dear Mara, here it is.')

  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: say('inbox.attach') }).click()
  await (await chooser).setFiles({ name: 'offer.txt', mimeType: 'text/plain', buffer: Buffer.from('chosen') })
  for (const [event, field, name] of [
    ['drop', 'dataTransfer', 'dropped.txt'],
    ['paste', 'clipboardData', 'pasted.txt'],
  ] as const)
    await text.evaluate(
      (element, [type, property, filename]) => {
        const data = new DataTransfer()
        data.items.add(new File([filename], filename, { type: 'text/plain' }))
        const options = { bubbles: true, cancelable: true, [property]: data }
        element.dispatchEvent(
          type === 'drop' ? new DragEvent(type, options) : new ClipboardEvent(type, options),
        )
      },
      [event, field, name] as const,
    )
  const files = dialog.getByRole('list', { name: say('inbox.attachments') })
  for (const name of ['offer.txt', 'dropped.txt', 'pasted.txt'])
    await expect(files.getByRole('button', { name: say('inbox.removeFile', { name }) })).toBeVisible()
  await files.getByRole('button', { name: say('inbox.removeFile', { name: 'pasted.txt' }) }).click()

  await dialog.getByRole('button', { name: say('inbox.send') }).click()
  await expect(messageFrom(page, brand.owner.name)).toContainText('offer.txt')
  const mail = await awaitMail(sink, mara.address, ({ subject }) => subject === 'Your offer')
  expect(mail.attachments.map(({ filename }) => filename).sort()).toEqual(['dropped.txt', 'offer.txt'])
})
