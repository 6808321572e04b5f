import { expect, type Page } from '@playwright/test'
import { settingsPages } from '../../console/src/paths.ts'
import { type Say, say } from '../stage/words.ts'
import { goTo } from './conversation.ts'

/** Walks through all settings, in the language the console speaks; `look` is called on each page once it stands. */
export async function walkSettings(
  page: Page,
  say: Say,
  look: (name: string) => Promise<void>,
): Promise<void> {
  await goTo(page, '/settings/profile')
  const nav = page.getByRole('navigation', { name: say('common.settings') })
  const shown = async (title: string, name: string) => {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByLabel(say('common.loading'))).toHaveCount(0)
    await look(name)
  }
  for (const address of settingsPages) {
    const name = address.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase())
    await nav.getByRole('link', { name: say(`settings.${name}`), exact: true }).click()
    await shown(say(name === 'deliveries' ? 'channels.quarantine' : `settings.${name}`), name)
    if (name === 'locations') {
      await page.getByRole('link', { name: 'Milano Duomo' }).click()
      await shown('Milano Duomo', 'a location')
      await page.getByRole('link', { name: say('locations.tabHours'), exact: true }).click()
      await expect(page.getByRole('complementary', { name: say('locations.preview') })).toBeVisible()
      await shown('Milano Duomo', 'its hours')
    }
    if (name === 'channels') {
      await page.getByRole('link', { name: say('channels.add') }).click()
      await shown(say('channels.add'), 'a new channel')
    }
  }
}

/** It is said that what was changed is saved; what was saved a moment before may still be said beside it. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(say('forms.saved'), { exact: true }).last()).toBeVisible()
}
