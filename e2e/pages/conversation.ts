import { expect, type Locator, type Page } from '@playwright/test'
import { type Say, say } from '../stage/words.ts'

/** Goes to an address of the console; from then on it hears of everything that happens. */
export async function goTo(page: Page, path: string): Promise<void> {
  const stream = page.waitForResponse((response) => response.url().includes('/api/v1/stream'))
  await page.goto(path)
  await stream
}

/** A conversation in the list, by its subject. */
export function rowOf(page: Page, subject: string): Locator {
  return page.getByRole('link', { name: subject })
}

/** A view in the rail, such as `inbox.viewMine`, with its count. */
export function railView(page: Page, key: string): Locator {
  const rail = page.getByRole('navigation', { name: say('inbox.views') })
  return rail.getByRole('link', { name: say(key) })
}

/** Goes to a view by the rail. */
export async function goToView(page: Page, key: string): Promise<void> {
  await railView(page, key).click()
  await expect(page.getByRole('heading', { name: say(key) })).toBeVisible()
}

/** Opens a conversation of the list that is shown. */
export async function openRow(page: Page, subject: string): Promise<void> {
  await rowOf(page, subject).click()
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()
}

/** What somebody wrote in the open conversation. */
export function messageFrom(page: Page, name: string): Locator {
  return page.getByRole('article', { name: say('inbox.messageFrom', { name }) })
}

export function noteBy(page: Page, name: string): Locator {
  return page.getByRole('article', { name: say('inbox.noteBy', { name }) })
}

export const replyBox = (page: Page, inWords: Say = say) =>
  page.getByRole('textbox', { name: inWords('inbox.replyText') })
export const noteBox = (page: Page) => page.getByRole('textbox', { name: say('inbox.noteText') })

/** Opens the composer and writes an answer, without sending it. */
export async function writeReply(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: say('inbox.reply') }).click()
  await replyBox(page).fill(text)
}

/** Turns to a note, whose button tells its key as well while nothing is written. */
export async function pressNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${say('inbox.note')}`) }).click()
}

export async function pressSend(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('inbox.send'), exact: true }).click()
}

/** Chooses in a list that opens when a button is pressed and is searched by typing. */
export async function pick(page: Page, button: Locator, label: string, name: string): Promise<void> {
  await button.click()
  await page.getByRole('textbox', { name: label }).fill(name)
  await page.getByRole('option', { name }).click()
}

/** What the copy button beside something puts into the clipboard. */
export async function copyOf(page: Page, what: string): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: say('forms.copyThis', { what }) }).click()
  return page.evaluate(() => navigator.clipboard.readText())
}
