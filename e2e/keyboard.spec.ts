import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, noteBox, replyBox, rowOf } from './pages/conversation.ts'
import { say } from './stage/words.ts'

test('from sign-in to a sent answer and a resolved conversation without a mouse', async ({
  brand,
  writes,
  visit,
}) => {
  await writes({ subject: 'The first' })
  await writes({ subject: 'The second' })
  const page = await visit()
  const { keyboard } = page
  await page.goto('/')
  await expect(page.getByLabel(say('common.email'))).toBeFocused()
  await keyboard.type(brand.owner.email)
  await keyboard.press('Tab')
  await keyboard.type(brand.owner.password)
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()

  await keyboard.type('gu')
  await expect(page.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()
  await expect(rowOf(page, 'The first')).toBeVisible()
  await keyboard.press('j')
  await expect(rowOf(page, 'The first')).toBeFocused()
  await keyboard.press('j')
  await expect(rowOf(page, 'The second')).toBeFocused()
  await keyboard.press('k')
  await expect(rowOf(page, 'The first')).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The first' })).toBeVisible()

  await keyboard.press('i')
  await expect(page.getByRole('log')).toContainText(say('inbox.didTake', { actor: brand.owner.name }))
  await keyboard.press('r')
  await expect(replyBox(page)).toBeFocused()
  await keyboard.type('With the keyboard alone')
  await keyboard.press('Control+Enter')
  await expect(messageFrom(page, brand.owner.name)).toContainText('With the keyboard alone')
  await keyboard.press('e')
  await expect(page.getByText(say('inbox.resolvedNumber', { number: 1001 }))).toBeVisible()
})

test('anything is found from everywhere with Ctrl+K', async ({ brand, writes, open }) => {
  const { number } = await writes({ subject: 'A needle in the hay' })
  const page = await open(brand.owner)
  await page.keyboard.press('Control+k')
  const field = page.getByPlaceholder(say('common.palettePlaceholder'))
  await expect(field).toBeFocused()
  await field.fill('needle')
  await page.getByText(say('inbox.searchFor', { text: 'needle' })).waitFor()
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'A needle in the hay')).toBeVisible()

  await page.keyboard.press('Control+k')
  await field.fill(`#${number}`)
  await expect(page.getByText(say('inbox.openNumber', { number }))).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'A needle in the hay' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await field.fill(say('settings.audit'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: say('settings.audit') })).toBeVisible()
})

test('a list that goes when the window becomes narrow leaves the keys to commands', async ({
  brand,
  writes,
  open,
}) => {
  const { id } = await writes({ subject: 'In a narrower window' })
  const page = await open(brand.owner)
  await goTo(page, `/inbox/open/${id}`)
  const context = page.getByRole('region', { name: say('inbox.context') })
  await expect(context).toBeVisible()
  const choices = page.getByRole('textbox', { name: say('common.location') })
  await page.keyboard.press('l')
  await expect(choices).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(choices).toHaveCount(0)
  await page.keyboard.press('n')
  await expect(noteBox(page)).toBeFocused()

  // Nor does it open again by itself.
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(context).toBeVisible()
  await expect(choices).toHaveCount(0)
})
