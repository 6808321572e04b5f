import { createLocalJWKSet, type JWTVerifyGetKey } from 'jose'
import { z } from 'zod'
import { askPlatform, type SourceCall } from '../../reviews/index.ts'
import { hostOf } from './request.ts'

const shortestMs = 60_000
const longestMs = 24 * 3_600_000

const keysShape = z.object({
  keys: z.array(z.object({ kty: z.string(), kid: z.string(), n: z.string(), e: z.string() })),
})

type Kept = { keys: JWTVerifyGetKey; askedAt: number; until: number }

/**
 * Google's keys, kept as long as it says. They change every few days, so one that is not among them may be new: then
 * they are asked for again, once a minute at most, whoever sends us tokens.
 */
export function keepKeys() {
  const kept = new Map<string, Promise<Kept>>()
  return async (call: SourceCall, isMissed: boolean): Promise<JWTVerifyGetKey> => {
    const url = `${hostOf(call.config, 'https://www.googleapis.com')}/oauth2/v3/certs`
    const now = call.now().getTime()
    const known = await kept.get(url)
    const isFresh = known && now < (isMissed ? known.askedAt + shortestMs : known.until)
    if (isFresh) return known.keys
    const asked = askKeys(call, url, now)
    kept.set(url, asked)
    asked.catch(() => kept.delete(url))
    return (await asked).keys
  }
}

async function askKeys({ config }: SourceCall, url: string, now: number): Promise<Kept> {
  // The limit is that of another interface.
  const free = { config, turn: async () => undefined }
  const { value, headers } = await askPlatform(free, {
    ...{ platform: 'google_business', url, shape: keysShape },
    says: () => ({ message: '' }),
  })
  const seconds = Number(/max-age=(\d{1,9})/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0)
  const lastsMs = Math.min(Math.max(seconds * 1000, shortestMs), longestMs)
  return { keys: createLocalJWKSet(value), askedAt: now, until: now + lastsMs }
}
