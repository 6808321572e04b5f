import { generateKeyPairSync } from 'node:crypto'
import { readConfig } from '../../src/platform/config.ts'
import type { ReviewSource, SeenReview, SourceCall } from '../../src/reviews/index.ts'

type Stage = { origin: string; settings: unknown; secrets: unknown; now?: Date }

/** A call of a source as the product makes it, to whoever stands in for the platform; settings as its shapes accept them. */
export function sourceCall(
  { kind, settings: settingsShape, secrets: secretsShape }: ReviewSource,
  { origin, settings, secrets, now = new Date('2026-06-15T12:00:00Z') }: Stage,
): SourceCall & { turns(): number } {
  let turns = 0
  return {
    config: readConfig({ PLATFORM_ORIGINS: `${kind}=${origin}` }),
    settings: settingsShape.parse(settings),
    secrets: secretsShape.parse(secrets),
    accessToken: '',
    now: () => now,
    async turn() {
      turns += 1
    },
    turns: () => turns,
  }
}

/** All that a source reads since a moment, part by part; what was read comes back as it was kept. */
export async function readAll(source: ReviewSource, call: SourceCall, since: Date, from: unknown = null) {
  const parts: { at: unknown; ids: string[]; raws: string[] }[] = []
  let position: unknown = from
  do {
    const part = await source.readPart?.(call, position, since)
    if (!part) throw new Error('It cannot be read.')
    const { reviews, next } = part
    parts.push({
      ...{ at: position, ids: reviews.map(({ externalId }) => externalId) },
      raws: reviews.map(({ raw }) => raw),
    })
    // It is kept as JSON between two parts.
    position = JSON.parse(JSON.stringify(next))
  } while (position !== null)
  return parts
}

/** What a source makes of what was kept. */
export async function understood(source: ReviewSource, call: SourceCall, raws: readonly string[]) {
  const seen = await Promise.all(raws.map((raw) => source.read(call, Buffer.from(raw))))
  return seen.flat()
}

/** The one review that is there. */
export async function onlyReview(
  source: ReviewSource,
  call: SourceCall,
  raw: string | Buffer,
): Promise<SeenReview> {
  const [seen, ...more] = await source.read(call, Buffer.from(raw))
  if (!seen || 'isGone' in seen || more.length > 0) throw new Error('It is not one review.')
  return seen
}

/** A private key as platforms hand it out, and the other half, by which a stand-in knows it. */
export function keyPair(kind: 'ec' | 'rsa') {
  const encodings = {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  } as const
  return kind === 'ec'
    ? generateKeyPairSync('ec', { namedCurve: 'P-256', ...encodings })
    : generateKeyPairSync('rsa', { modulusLength: 2048, ...encodings })
}
