import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { say } from './stage/words.ts'

// What is loaded ahead, some seconds after the page.
const styles = /command-palette.*\.css$/
const isPage = ({ pathname }: URL) => !/^\/(?:api|assets)\//.test(pathname)

test('a page stays while the server is away, and what it could not load comes when it is back', async ({
  brand,
  writes,
  open,
}) => {
  const { id } = await writes({ subject: 'Before the storm' })
  const page = await open(brand.owner)
  const heading = page.getByRole('heading', { name: 'Before the storm' })
  await page.route(styles, (route) => route.abort())
  const lost = page.waitForEvent('requestfailed', (request) => styles.test(request.url()))
  await goTo(page, `/inbox/open/${id}`)
  await expect(heading).toBeVisible()
  await page.route(isPage, (route) => route.abort())
  await lost
  await expect(heading).toBeVisible()

  await page.unrouteAll()
  const styled = page.waitForResponse((response) => styles.test(response.url()))
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: say('common.search') })).toBeVisible()
  expect((await styled).status()).toBe(200)
})
