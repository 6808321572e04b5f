import type { FrameLocator, Locator, Page } from '@playwright/test'
import { say } from '../stage/words.ts'

const words = (key: string, values?: Record<string, string>) => say(`chat.${key}`, values)

/** The chat on a site, as its visitor uses it. */
export function chatOn(page: Page | FrameLocator) {
  const panel = page.getByRole('dialog')
  const field = panel.getByRole('textbox', { name: words('write') })
  return {
    panel,
    field,
    launcher: page.getByRole('button', { name: words('open') }),
    state: panel.locator('.state'),
    said: panel.getByRole('log'),
    button: (key: string): Locator => panel.getByRole('button', { name: words(key) }),
    async open() {
      await page.getByRole('button', { name: words('open') }).click()
    },
    async send(text: string) {
      await field.fill(text)
      await field.press('Enter')
    },
  }
}
