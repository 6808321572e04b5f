import type { Page } from '@playwright/test'

type Held = { letGo(): void; refuse(): void }

/** Has what a page asks of an address wait, until it may go on to the server or is refused as when a connection is lost. */
export async function hold(page: Page, url: string | RegExp, method = 'GET'): Promise<Held> {
  const { promise: isRefused, resolve } = Promise.withResolvers<boolean>()
  await page.route(url, async (route) => {
    if (route.request().method() !== method) return route.fallback()
    return (await isRefused) ? route.abort() : route.continue()
  })
  return { letGo: () => resolve(false), refuse: () => resolve(true) }
}
