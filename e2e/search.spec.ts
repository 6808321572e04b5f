import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

test('what one types is found and marked, also in notes and names of files; what is not says where it looked', async ({
  brand,
  open,
  writes,
}) => {
  await writes({
    subject: 'Two lamps from <b>Milan</b>',
    text: 'Hello, I have received both of the lamps, but the glass of one is broken. What can you do for me?',
    attachments: [{ filename: 'receipt-february.txt', content: 'Paid' }],
  })
  const other = { name: 'Ugo Verdi', address: `ugo.${process.pid}@customer.example` }
  const { id } = await writes({ subject: 'Opening hours', text: 'Are you open on Sunday?', from: other })
  const body = { kind: 'note' as const, text: 'He asked for the chandelier, too.' }
  const path = { id }
  expect(
    (await brand.api.POST('/api/v1/conversations/{id}/messages', { params: { path }, body })).error,
  ).toBeUndefined()

  const page = await open(brand.owner)
  await goTo(page, '/inbox/open')
  const rows = page.locator('[data-conversation]')
  await expect(rows).toHaveCount(2)
  const search = page.getByRole('textbox', { name: say('inbox.searchHere') })
  await search.click()
  await page.keyboard.type('lamps gla')
  await expect(rows).toHaveCount(1)
  await expect(rows.locator('mark')).toHaveText(['lamps', 'lamps', 'glass'])
  await expect(rows).toContainText('Two lamps from <b>Milan</b>')
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('lamps gla')
  await expectAccess(page, 'what was found')

  // Another form of a word is found once the word has been learnt, a moment after it was written.
  await expect(async () => {
    await search.fill('lamp breaking')
    await search.press('Enter')
    await expect(rows).toHaveCount(0)
    await search.fill('the lamp')
    await search.press('Enter')
    await expect(rows.locator('mark').filter({ hasText: 'lamps' })).toHaveCount(2, { timeout: 1_000 })
  }).toPass()

  await search.fill('february')
  await expect(rows.getByLabel(say('views.foundInFile'))).toBeVisible()
  await expect(rows.locator('mark')).toHaveText('february')
  await search.fill('chandelier')
  await expect(rows.getByLabel(say('views.foundInNote'))).toBeVisible()

  await search.fill('chandelier is:resolved from:ugo')
  await expect(page.getByText(say('views.searchedIn'))).toBeVisible()
  await expectAccess(page, 'nothing found')
  await page.getByRole('link', { name: say('views.searchWithout', { filter: 'is:resolved' }) }).click()
  await expect(search).toHaveValue('chandelier from:ugo')
  await expect(rows).toHaveCount(1)

  await search.press('Escape')
  await expect(search).toHaveValue('')
  await expect(rows).toHaveCount(2)
})
