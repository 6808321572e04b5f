import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo, goToView, railView, rowOf } from './pages/conversation.ts'
import type { Brand } from './stage/brand.ts'
import { say } from './stage/words.ts'

test('who works for one location sees nothing of another: list, counts, search, address, stream', async ({
  brand,
  writes,
  open,
}) => {
  const roma = await brand.addLocation('Roma Prati')
  const ben = await brand.join('Ben Bianchi', { locationIds: [brand.locationId] })
  const hidden = await writes({ subject: 'A secret of Roma' })
  const shown = await writes({ subject: 'A matter of Milano' })
  await move(brand, hidden.id, roma)
  await move(brand, shown.id, brand.locationId)

  const page = await open(ben)
  await goToView(page, 'inbox.viewAll')
  await expect(rowOf(page, 'A matter of Milano')).toBeVisible()
  await expect(rowOf(page, 'A secret of Roma')).toHaveCount(0)
  await expect(railView(page, 'inbox.viewOpen')).toContainText('1')
  await expect(page.getByRole('link', { name: 'Milano Duomo 1', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Roma Prati' })).toHaveCount(0)

  await page.getByRole('textbox', { name: say('inbox.searchHere') }).fill('secret')
  await page.keyboard.press('Enter')
  await expect(page.getByText(say('inbox.nothingFound', { text: 'secret' }))).toBeVisible()
  await goTo(page, `/inbox/all/${hidden.id}`)
  await expect(page.getByText(say('common.missingTitle'))).toBeVisible()
  await expect(page.getByRole('heading', { name: 'A secret of Roma' })).toHaveCount(0)

  const heard = await listenIn(page)
  await move(brand, (await writes({ subject: 'Another secret' })).id, roma)
  await resolve(brand, hidden.id)
  await resolve(brand, shown.id)
  await expect.poll(heard).toContain(shown.id)
  expect(await heard()).not.toContain(hidden.id)
  expect(await heard()).not.toContain('A secret of Roma')
})

test('a conversation that moves to another location leaves the screen of who may not follow', async ({
  brand,
  writes,
  open,
}) => {
  const roma = await brand.addLocation('Roma Prati')
  const ben = await brand.join('Ben Bianchi', { locationIds: [brand.locationId] })
  const { id } = await writes({ subject: 'On the move' })
  await move(brand, id, brand.locationId)
  const page = await open(ben)
  await goToView(page, 'inbox.viewAll')
  await expect(rowOf(page, 'On the move')).toBeVisible()
  await move(brand, id, roma)
  await expect(rowOf(page, 'On the move')).toHaveCount(0)
  await expect(railView(page, 'inbox.viewOpen')).not.toContainText('1')
  await move(brand, id, brand.locationId)
  await expect(rowOf(page, 'On the move')).toBeVisible()
})

async function move(brand: Brand, id: string, locationId: string): Promise<void> {
  const params = { path: { id } }
  const { error } = await brand.api.PATCH('/api/v1/conversations/{id}', { params, body: { locationId } })
  expect(error).toBeUndefined()
}

async function resolve(brand: Brand, id: string): Promise<void> {
  const params = { path: { id } }
  await brand.api.PUT('/api/v1/conversations/{id}/status', { params, body: { status: 'resolved' } })
}

/** Opens a second stream as the person of a page; gives all it has carried so far. */
async function listenIn(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(async () => {
    const answer = await fetch('/api/v1/stream', { headers: { accept: 'text/event-stream' } })
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    const read = async (): Promise<void> => {
      const part = await reader?.read()
      if (!part || part.done) return
      document.documentElement.dataset.heard = (document.documentElement.dataset.heard ?? '') + part.value
      return read()
    }
    void read()
  })
  return () => page.evaluate(() => document.documentElement.dataset.heard ?? '')
}
