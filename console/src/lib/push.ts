import { answer, api } from './api.ts'
import { deviceName } from './device-name.ts'

export type PushProblem = 'unsupported' | 'blocked' | 'failed'

/** Whether this browser can show notifications of pages that are not open. */
export function canPush(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** Where this browser's push service takes messages for it, when notifications are shown here. */
export async function ownEndpoint(): Promise<string | undefined> {
  return (await ownSubscription())?.endpoint
}

/**
 * Shows notifications on this device from now on; asks the person first. Answers why not, when not.
 * @param key the installation's key, base64url
 */
export async function startPush(key: string): Promise<PushProblem | undefined> {
  if (!canPush()) return 'unsupported'
  if ((await Notification.requestPermission()) !== 'granted') return 'blocked'
  const subscription = await subscribe(key).catch(() => undefined)
  const keys = subscription?.toJSON().keys
  if (!subscription || !keys?.p256dh || !keys.auth) return 'failed'
  const body = {
    endpoint: subscription.endpoint,
    publicKey: keys.p256dh,
    authSecret: keys.auth,
    device: deviceName(navigator.userAgent) || navigator.platform || 'Web',
  }
  await answer(api.POST('/api/v1/push-subscriptions', { body }))
  return undefined
}

/** Shows nothing on this device any more: whoever signs in next is somebody else. */
export async function stopPush(): Promise<void> {
  const subscription = await ownSubscription()
  if (!subscription) return
  const { data } = await api.GET('/api/v1/push-subscriptions')
  const own = data?.items.find((one) => one.endpoint === subscription.endpoint)
  if (own) await api.DELETE('/api/v1/push-subscriptions/{id}', { params: { path: { id: own.id } } })
  await subscription.unsubscribe()
}

async function subscribe(key: string): Promise<PushSubscription> {
  const { pushManager } = await navigator.serviceWorker.ready
  const options = { userVisibleOnly: true, applicationServerKey: key }
  const known = await pushManager.getSubscription()
  // One made with another key, before a backup was restored on a new installation, would never hear of us.
  if (known && textOf(known.options.applicationServerKey) !== key) await known.unsubscribe()
  return pushManager.subscribe(options)
}

async function ownSubscription(): Promise<PushSubscription | null> {
  if (!canPush()) return null
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription().catch(() => null)) ?? null
}

function textOf(key: ArrayBuffer | null): string {
  const bytes = String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0)))
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
