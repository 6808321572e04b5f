/** When every story begins: a Tuesday morning in which the shops of all our countries are open. */
export const storyBegins = new Date('2026-05-12T08:00:00.000Z')

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g
const volatile: readonly [RegExp, string][] = [
  [/(?<=[?&](?:state|code_challenge)=)[\w-]+/g, 'made-for-this-sign-in'],
  [/\b4\/[\w-]{12}$/g, '4/code-from-the-platform'],
  [/^[\w-]{32}$/g, 'made-for-this-sign-in'],
  [/\bvk_[\w-]{16,}/g, 'vk_your_api_key'],
  [/^[\w-]{43}$/g, 'shown-once-and-kept-by-your-site'],
  [/\bwk_[a-z2-7]{26}/g, 'wk_your_chat_key'],
  [/(?<=\/review\/)l[a-z2-7]{39}\b/g, 'the-page-of-the-location'],
  [/(?<=\/p\/)p[a-z2-7]{39}\b/g, 'the-private-page'],
  [/\brk_[a-z2-7]{26}/g, 'rk_your_review_key'],
  [/\bwhsec_[\w+/=-]{16,}/g, 'whsec_your_signing_secret'],
  [/(?<=\/invitations\/)[\w.-]{40,}/g, 'token-from-the-link'],
  [/(?<=\/locations\/)[0-9a-f]{32}(?=\.txt\b)/g, 'the-key-search-engines-look-for'],
  // A further brand of the same name has a number in its path.
  [/(?<=\/b\/lumina)-\d+\b/g, ''],
  [/(?<=; p=)[\w+/=]{40,}/g, 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'],
  [/\bevt_\d+\b/g, 'evt_506'],
  [/\b\d+ ms\b/g, '4 ms'],
  [/\b[\d.]+ GiB \(\d+ %\)/g, '60 GiB (50 %)'],
  [/\S*vicino-blobs-\w+/g, '/var/lib/vicino'],
  // How a page is dressed is nobody's contract.
  [/<head>.*?<\/head>/gs, '<head>…</head>'],
]
// A further brand of the same name has a number in its domain.
const domain = /\blumina\d+\.example\b/g

/** `startedAt`: when this run began by the real clock; `names`: what to call addresses of this machine. */
export type Run = { startedAt: Date; names: ReadonlyMap<string, string> }

/**
 * Takes out of an example what differs from run to run: the nth id found is always the same id, a time of the real
 * clock (rather than of the story) is when the story begins, a secret or something measured is a placeholder.
 */
export function steady<T>(example: T, run: Run): unknown {
  const ids = new Map<string, string>()
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return steadyText(value, ids, run)
    if (Array.isArray(value)) return value.map(visit)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        steadyText(name, ids, run),
        placeholders.has(name) && inner !== null ? placeholders.get(name) : visit(inner),
      ]),
    )
  }
  return visit(example)
}

/** Fields that nobody reads, or that are measured. */
const placeholders = new Map<string, string | number>([
  ['nextCursor', 'WyIyMDI2LTA1LTEyIl0'],
  ['cursor', 'WyIyMDI2LTA1LTEyIl0'],
  ['token', 'token-from-the-link'],
  ['streamFrom', '871-8'],
  ['milliseconds', 240],
  ['durationMs', 12],
  ['hint', 'Zx81kQ0b'],
  ['publicKey', 'BHqGNYAoUj3xzwDd9aFwXSg8JgQaZxCy7e71GBB6mJ3B'],
  ['pushKey', 'BIqN-JeXMuhiVLFvQhNBdeWlpfsx9KJJBLkj_0BWwD94'],
  ['authSecret', 'Bywe2J2tqlt804hGp_nfnw'],
])

function steadyText(text: string, ids: Map<string, string>, { startedAt, names }: Run): string {
  const steadied = text
    .replace(uuid, (id) => {
      const known = ids.get(id) ?? nthId(ids.size + 1)
      ids.set(id, known)
      return known
    })
    .replace(instant, (time) =>
      Date.parse(time) < startedAt.getTime() - 60_000 ? time : storyBegins.toISOString(),
    )
    .replace(domain, 'lumina.example')
  const named = [...names].reduce((said, [origin, name]) => said.replaceAll(origin, name), steadied)
  return volatile.reduce((said, [found, instead]) => said.replace(found, instead), named)
}

// A UUIDv7 of the day the stories play.
function nthId(number: number): string {
  return `019e1b33-3000-7000-8000-${String(number).padStart(12, '0')}`
}
