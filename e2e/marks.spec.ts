import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo, openRow, railView, rowOf, writeReply } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { hold } from './stage/hold.ts'
import { say } from './stage/words.ts'

// Beside an open conversation stand the customer's others.
const listed = (page: Page, subject: string) =>
  page.getByRole('list', { name: say('inbox.conversations') }).getByRole('link', { name: subject })
const details = (page: Page) => page.getByRole('region', { name: say('inbox.details'), exact: true })

test('a tag is made while typing and a priority chosen by key; a colleague sees both at once', async ({
  writes,
  pair: { ada, his },
}) => {
  await writes({ subject: 'My lamp is late' })
  for (const page of [ada, his]) await railView(page, 'inbox.viewAll').click()
  await openRow(ada, 'My lamp is late')

  await ada.keyboard.press('t')
  const search = ada.getByRole('textbox', { name: say('marks.changeTags') })
  await search.fill('delivery')
  await ada.keyboard.press('Enter')
  await expect(rowOf(his, 'My lamp is late')).toContainText('delivery')
  await search.fill('late')
  await ada.getByRole('option', { name: say('marks.createTag', { name: 'late' }) }).click()
  await expect(details(ada)).toContainText('late')
  await ada.keyboard.press('Escape')
  await expect(search).toBeHidden()

  await ada.keyboard.press('p')
  await ada.getByRole('textbox', { name: say('marks.priority') }).fill(say('marks.priorityUrgent'))
  await ada.keyboard.press('Enter')
  await expect(rowOf(his, 'My lamp is late')).toContainText(say('marks.priorityUrgent'))

  await openRow(his, 'My lamp is late')
  await expect(details(his)).toContainText('delivery')
  await his.getByRole('button', { name: say('inbox.earlierChanges', { count: 2 }) }).click()
  await expect(his.getByRole('log')).toContainText(
    say('marks.didAddTags', { actor: 'Ada Rossi', names: 'delivery' }),
  )
  await his.keyboard.press('t')
  await his.getByRole('option', { name: 'late' }).click()
  await expect(details(ada)).not.toContainText('late')
  await his.keyboard.press('Escape')
  await expectAccess(his, 'a marked conversation')
})

test('who presses Enter before the tags are there gets what they typed', async ({ brand, writes, open }) => {
  const { id } = await writes({ subject: 'My lamp is late' })
  const page = await open(brand.owner)
  const tags = await hold(page, /\/api\/v1\/tags(\?|$)/)
  await goTo(page, `/inbox/all/${id}`)
  await expect(details(page)).toBeVisible()
  await page.keyboard.press('t')
  const search = page.getByRole('textbox', { name: say('marks.changeTags') })
  await search.fill('delivery')
  await page.keyboard.press('Enter')
  await expect(details(page)).not.toContainText('delivery')
  tags.letGo()
  await expect(details(page)).toContainText('delivery')
})

test('what must be known is asked for before resolving, and no more than that', async ({
  brand,
  open,
  writes,
}) => {
  const add = async (name: string, kind: 'text' | 'choice' | 'number', isRequired: boolean) => {
    const body = { name, kind, isRequired, choices: kind === 'choice' ? ['Lamp', 'Chair'] : [] }
    await brand.api.POST('/api/v1/custom-fields', { body })
  }
  await add('Order', 'text', true)
  await add('Product', 'choice', true)
  await add('Pieces', 'number', false)
  await writes({ subject: 'A broken chair' })
  await writes({ subject: 'A broken lamp' })
  const page = await open(brand.owner)
  await railView(page, 'inbox.viewAll').click()
  await openRow(page, 'A broken lamp')
  const fields = page.getByRole('region', { name: say('marks.fields') })
  const pieces = fields.getByRole('textbox', { name: 'Pieces' })
  await pieces.fill('many')
  await expect(pieces).toHaveAttribute('aria-invalid', 'true')
  await pieces.fill('2,5')
  await page.keyboard.press('Enter')
  await fields.getByRole('textbox', { name: 'Order' }).fill('A-12')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('log')).toContainText(
    say('marks.didSetField', { actor: 'Ada Rossi', field: 'Order', value: 'A-12' }),
  )
  await expect(pieces).toHaveValue('2.5')

  await page.getByRole('heading', { name: 'A broken lamp' }).click()
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: say('marks.missingTitle') })
  await expect(dialog.getByLabel('Order')).toHaveCount(0)
  await expectAccess(page, 'asking for what is missing')
  await dialog.getByRole('button', { name: say('marks.fillAndResolve') }).click()
  await expect(dialog.getByText(say('common.required'))).toBeVisible()
  await dialog.getByRole('combobox', { name: 'Product' }).click()
  await page.getByRole('option', { name: 'Lamp' }).click()
  await dialog.getByRole('button', { name: say('marks.fillAndResolve') }).click()
  await expect(dialog).toBeHidden()
  await expect(listed(page, 'A broken lamp')).toContainText(say('inbox.statusResolved'))

  await openRow(page, 'A broken chair')
  await writeReply(page, 'A new one is on its way.')
  await page.keyboard.press('Control+Shift+Enter')
  await dialog.getByLabel('Order').fill('A-13')
  await dialog.getByRole('combobox', { name: 'Product' }).click()
  await page.getByRole('option', { name: 'Chair' }).click()
  await dialog.getByRole('button', { name: say('marks.fillAndSend') }).click()
  await expect(listed(page, 'A broken chair')).toContainText(say('inbox.statusResolved'))
})

test('a status of one’s own is chosen by name and goes when the customer answers', async ({
  brand,
  open,
  writes,
}) => {
  const body = { name: 'Waiting for parts', category: 'waiting' as const }
  await brand.api.POST('/api/v1/statuses', { body })
  const { id } = await writes({ subject: 'My lamp' })
  const page = await open(brand.owner)
  await railView(page, 'inbox.viewAll').click()
  await openRow(page, 'My lamp')
  await expect(details(page)).toContainText(say('marks.status'))
  await page.keyboard.press('Shift+S')
  await page.getByRole('textbox', { name: say('marks.status') }).fill('parts')
  await page.keyboard.press('Enter')
  await expect(rowOf(page, 'My lamp')).toContainText('Waiting for parts')
  await expect(page.getByRole('log')).toContainText(
    say('marks.didStatus', { actor: 'Ada Rossi', name: 'Waiting for parts' }),
  )
  await brand.api.PUT('/api/v1/conversations/{id}/status', {
    params: { path: { id } },
    body: { status: 'open' },
  })
  await expect(rowOf(page, 'My lamp')).not.toContainText('Waiting for parts')
})

test('tags, fields and statuses are kept in the settings, by keyboard too', async ({ brand, open }) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/tags')
  await page.getByRole('button', { name: say('marks.newTag') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(say('marks.name')).fill('Delivery')
  await dialog.getByRole('radio', { name: say('marks.colourTeal') }).check()
  await expectAccess(page, 'adding a tag')
  await dialog.getByRole('button', { name: say('marks.create') }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: say('marks.newTag') }).click()
  await dialog.getByLabel(say('marks.name')).fill('delivery')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(say('errors.nameTaken', { name: 'delivery' }))).toBeVisible()
  await dialog.getByLabel(say('marks.name')).fill('parcels')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: say('marks.mergeTag', { name: 'parcels' }) }).click()
  await dialog.getByRole('combobox', { name: say('marks.mergeInto') }).click()
  await page.getByRole('option', { name: 'Delivery' }).click()
  await dialog.getByRole('button', { name: say('marks.merge') }).click()
  await expect(page.getByText(say('marks.mergedDone', { name: 'parcels', into: 'Delivery' }))).toBeVisible()

  await goTo(page, '/settings/fields')
  for (const name of ['Order', 'Product']) {
    await page.getByRole('button', { name: say('marks.newField') }).click()
    await dialog.getByLabel(say('marks.name')).fill(name)
    await dialog.getByRole('button', { name: say('marks.create') }).click()
    await expect(dialog).toBeHidden()
  }
  const rows = page.getByRole('list', { name: say('marks.fields') }).getByRole('listitem')
  await page.getByRole('button', { name: say('marks.moveUp', { name: 'Product' }) }).focus()
  await page.keyboard.press('Enter')
  await expect(rows.first()).toContainText('Product')
  await expect(page.getByRole('button', { name: say('marks.moveDown', { name: 'Product' }) })).toBeFocused()
  await page.getByRole('button', { name: say('marks.archive', { name: 'Order' }) }).click()
  await expect(rows.last()).toContainText(say('marks.archived'))
  await expectAccess(page, 'fields')

  await goTo(page, '/settings/statuses')
  await page.getByRole('button', { name: say('marks.newStatus') }).click()
  await dialog.getByLabel(say('marks.name')).fill('Waiting for parts')
  await dialog.getByRole('button', { name: say('marks.create') }).click()
  await expect(page.getByRole('list', { name: say('marks.statuses') })).toContainText('Waiting for parts')
  await expectAccess(page, 'statuses')
})
