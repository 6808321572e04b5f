import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

/** So many tickets as Zendesk's full JSON export writes them, a line each. */
function tickets(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => ({
    ...{ id: index + 1, subject: `Broken frame ${index + 1}`, status: index === 0 ? 'open' : 'solved' },
    ...{ priority: 'high', tags: ['repair', 'milano-duomo'], custom_fields: [], group_id: 7 },
    ...{ created_at: '2024-03-01T09:00:00Z', requester_id: 90, assignee_id: 5 },
    requester: { id: 90, name: 'Mara Bianchi', email: 'mara@customer.example' },
    group: { id: 7, name: 'Workshop' },
    assignee: { id: 5, name: 'Gone Colleague', email: 'gone@old.example' },
    comments: [
      {
        id: 10 * index + 1,
        author_id: 90,
        public: true,
        body: 'It broke',
        created_at: '2024-03-01T09:00:00Z',
      },
      { id: 10 * index + 2, author_id: 5, public: false, body: 'Again', created_at: '2024-03-01T09:10:00Z' },
    ],
  }))
  return lines.map((line) => JSON.stringify(line)).join('\n')
}

test('an export of another help desk is read, mapped, looked at, taken and reported', async ({
  start,
  open,
}) => {
  const server = await start({})
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, '/settings/imports')
  await expect(page.getByRole('heading', { name: say('imports.title'), level: 1 })).toBeVisible()
  await expectAccess(page, 'no imports')

  const upload = async (text: string, name: string) => {
    await page.getByRole('combobox', { name: say('imports.product') }).click()
    await page.getByRole('option', { name: 'Zendesk' }).click()
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('button', { name: say('imports.upload') }).click()
  }
  await upload(tickets(30).slice(0, 3000), 'half.ndjson')
  await expect(page.getByText(say('imports.cutTitle'))).toBeVisible()
  await expect(page.getByText(/half\.ndjson/).last()).toBeVisible()
  await expectAccess(page, 'a file cut in half')
  await page.getByRole('button', { name: say('imports.cancel'), exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: say('imports.cancel'), exact: true }).click()
  await expect(page.getByText(say('imports.stateCancelled'))).toBeVisible()
  await expectAccess(page, 'a cancelled import')

  await goTo(page, '/settings/imports')
  await upload('Dear customer', 'letter.json')
  await expect(page.getByText(say('imports.failure.unknown'))).toBeVisible()
  await expectAccess(page, 'a file that holds nothing')

  await goTo(page, '/settings/imports')
  await upload(tickets(30), 'tickets.ndjson')
  const preview = page.getByRole('region', { name: say('imports.preview') })
  await expect(preview.getByText('30', { exact: true })).toBeVisible()
  await expect(preview.getByText(/Gone Colleague/)).toBeVisible()
  await expectAccess(page, 'the choices')
  await page.getByRole('combobox', { name: say('imports.becomes', { name: 'solved' }) }).click()
  await page.getByRole('option', { name: say('imports.doNotTake') }).click()
  await expect(preview.getByText(say('imports.warnLeftOut', { count: 29 }))).toBeVisible()
  await page.getByRole('combobox', { name: say('imports.becomes', { name: 'solved' }) }).click()
  await page.getByRole('option', { name: say('inbox.statusResolved') }).click()
  await page.getByRole('button', { name: say('imports.start') }).click()
  await expect(page.getByText(say('imports.stateDone'))).toBeVisible()
  await expect(page.getByRole('table', { name: say('imports.results') })).toContainText('30')
  await expectAccess(page, 'what became of it')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: say('imports.report') }).click()
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('tickets.ndjson #30')

  await goTo(page, '/settings/imports')
  await expect(page.getByRole('list', { name: say('imports.before') }).getByRole('listitem')).toHaveCount(3)
  await expectAccess(page, 'the imports')
  const exporting = page.waitForEvent('download')
  await page.getByRole('link', { name: say('imports.exportNow') }).click()
  expect((await exporting).suggestedFilename()).toMatch(/^export-.*\.zip$/)

  await goTo(page, '/inbox/open')
  await page.getByRole('link', { name: 'Broken frame 1' }).click()
  await expect(page.getByText('It broke').last()).toBeVisible()
  await expect(page.getByText('Gone Colleague').first()).toBeVisible()
})
