import { expect, test } from './fixtures.ts'
import { awaitMail, sendMail } from './stage/mail.ts'

test('smoke', async ({ server, sink, brand, mara, open }) => {
  const page = await open(brand.owner)
  await sendMail(server.smtpPort, { from: mara, to: brand.address, subject: 'Where are my glasses?', text: 'Hello, when?' })
  await awaitMail(sink, mara.address, () => true)
  await page.waitForTimeout(3000)
  await page.screenshot({ path: '/tmp/shots/smoke.png' })
  console.log(await page.locator('body').ariaSnapshot())
})
