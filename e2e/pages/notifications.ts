import { expect, type Locator, type Page } from '@playwright/test'
import { say } from '../stage/words.ts'

/** The bell, with how much is unread. */
export function bellOf(page: Page, count: number): Locator {
  return page.getByRole('button', { name: say('notifications.bell', { count }) }).filter({ visible: true })
}

/** The list behind it. */
export function notificationsOf(page: Page): Locator {
  return page.getByRole('region', { name: say('notifications.title') })
}

/** Every button that is shown is large enough for a thumb: 44 px, but for the words within a line. */
export async function expectRoomForThumbs(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button')].flatMap((one) => {
      const { width, height, top, bottom } = one.getBoundingClientRect()
      const isSeen =
        width > 1 && bottom > 0 && top < innerHeight && one.checkVisibility({ visibilityProperty: true })
      const isInLine = one.closest('.mantine-Pill-root') !== null
      return isSeen && !isInLine && (height < 43.5 || width < 43.5)
        ? [`${one.ariaLabel ?? one.textContent} ${width}×${height}`]
        : []
    }),
  )
  expect(small).toEqual([])
}

/** Lets the page subscribe as if it had reached a push service, which no test does. */
export async function standInForPushService(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keys = {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    }
    const endpoint = 'https://push.example/device'
    const store = 'stand-in-push'
    const subscription = {
      endpoint,
      options: { applicationServerKey: null },
      toJSON: () => ({ endpoint, keys }),
      unsubscribe: async () => localStorage.removeItem(store) === undefined,
    }
    const subscribe = async () => {
      localStorage.setItem(store, 'yes')
      return subscription
    }
    const getSubscription = async () => (localStorage.getItem(store) ? subscription : null)
    Object.assign(PushManager.prototype, { subscribe, getSubscription })
  })
}

type Shown = { title: string; tag: string }

/** Hands the service worker a message as the browser does; answers what it has the device show. */
export async function deliverPush(page: Page, message: Record<string, string>): Promise<Shown> {
  const worker = await workerOf(page)
  // Browsers without a screen show nothing: what is asked of them is looked at instead.
  return worker.evaluate(
    (text) =>
      new Promise<Shown>((resolve) => {
        const scope: ServiceWorker = Object(globalThis)
        scope.registration.showNotification = async (title, options) => {
          scope.lastShown = { close: () => undefined, data: options.data }
          resolve({ title, tag: options.tag })
        }
        const data = { json: () => JSON.parse(text) }
        dispatchEvent(Object.assign(new Event('push'), { data, waitUntil: () => undefined }))
      }),
    JSON.stringify(message),
  )
}

/** Presses what the device was last asked to show. */
export async function pressShown(page: Page): Promise<void> {
  const worker = await workerOf(page)
  await worker.evaluate(() => {
    const { lastShown }: ServiceWorker = Object(globalThis)
    const event = Object.assign(new Event('notificationclick'), {
      notification: lastShown,
      waitUntil: () => undefined,
    })
    dispatchEvent(event)
  })
}

type ServiceWorker = {
  registration: { showNotification(title: string, options: { tag: string; data: object }): Promise<void> }
  lastShown?: { close(): void; data: object }
}

async function workerOf(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect.poll(() => page.context().serviceWorkers().length).toBeGreaterThan(0)
  const [worker] = page.context().serviceWorkers()
  if (!worker) throw new Error('There is no service worker.')
  return worker
}
