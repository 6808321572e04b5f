import type { PageCookie, Visit } from '../../accounts/index.ts'
import { readKey, useKey } from './keys.ts'

const name = 'vicino_requests'
const hours12 = 12 * 3_600

/** Whose requests this browser has open; undefined when none. */
export async function sessionOf({ cookies, context }: Visit): Promise<string | undefined> {
  const secret = cookies[name]
  if (!secret) return undefined
  const key = await context.read((tx) => readKey(tx, secret))
  return key.state === 'good' && key.kind === 'session' ? key.address : undefined
}

export function sessionCookie({ brand }: Visit, secret: string): PageCookie {
  return { name, value: secret, path: `${brand.base}/requests`, maxAgeSeconds: hours12 }
}

/** Ends what this browser has open. */
export async function closedSession(visit: Visit): Promise<PageCookie> {
  const secret = visit.cookies[name]
  if (secret) await visit.context.transaction((tx) => useKey(tx, secret, 'session'))
  return { ...sessionCookie(visit, ''), maxAgeSeconds: 0 }
}
