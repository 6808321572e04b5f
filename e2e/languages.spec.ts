import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { walkSettings } from './pages/settings.ts'
import { speaker } from './stage/words.ts'

const names: Record<string, string> = { it: 'Italiano', pl: 'Polski', ru: 'Русский' }
const spaces = readdirSync(fileURLToPath(new URL('../messages/en', import.meta.url)))
const rawKey = new RegExp(
  `\\b(?:${spaces.map((file) => file.replace('.json', '')).join('|')})\\.[a-z]\\w+\\b`,
)

for (const locale of ['it', 'pl', 'ru']) {
  test(`the console speaks ${locale}, without a missing word, with its own dates`, async ({
    brand,
    writes,
    open,
  }) => {
    const { id } = await writes({ subject: '1042' })
    const say = speaker(locale)
    const page = await open(brand.owner)
    await page.getByRole('button', { name: speaker('en')('common.userMenu') }).click()
    await page.getByRole('menuitemradio', { name: names[locale] }).click()
    await expect(page.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)

    await walkSettings(page, say, (name) => expectWords(page, name))
    await goTo(page, '/inbox/spam')
    await expect(page.getByText(say('inbox.emptySpam'))).toBeVisible()
    await expectWords(page, 'an empty view')
    await goTo(page, `/inbox/all/${id}`)
    // Beside a day a month may have another form: мая, not май.
    const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' })
    const month = date.formatToParts(new Date()).find(({ type }) => type === 'month')?.value ?? ''
    const time = page.getByRole('article').first().getByRole('time')
    await expectWords(page, 'a conversation')
    await expect(time).toHaveAttribute('title', new RegExp(month.replace('.', ''), 'i'))
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: say('common.keyboardMap') })).toBeVisible()
    await expectWords(page, 'the keyboard map')
  })
}

test('the sign-in page speaks the browser’s language and can be told another', async ({ visit }) => {
  const page = await visit({ locale: 'pl-PL' })
  await page.goto('/signin')
  await expect(page.getByRole('heading', { name: speaker('pl')('signin.title') })).toBeVisible()
  await page.getByRole('combobox').selectOption('Italiano')
  await expect(page.getByRole('heading', { name: speaker('it')('signin.title') })).toBeVisible()
  await expectWords(page, 'the sign-in page')
})

/** No name of a message stands where its words should be. */
async function expectWords(page: Page, where: string): Promise<void> {
  const labels = await page
    .locator('[aria-label], [title], [placeholder]')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
      ),
    )
  // What is there to be copied elsewhere is no message, such as the address of a script.
  const shown = page.getByText(rawKey).and(page.locator(':not(code)')).filter({ visible: true })
  await expect(shown, where).toHaveCount(0)
  expect(
    [await page.title(), ...labels].filter((text) => rawKey.test(text)),
    where,
  ).toEqual([])
}
