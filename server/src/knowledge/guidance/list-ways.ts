import type { Visit } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { matterOf } from './matter-of.ts'
import { rankWays } from './rank-ways.ts'
import { readWays } from './read-ways.ts'

export type ListedWay = { kind: string; label: string; href: string | null; detail: string }

/** The ways to a person other than the one somebody is on already, the best for their words first. */
export async function listWays(
  visit: Visit,
  tx: Tx,
  { placeId, typed }: { placeId: string | null; typed: string },
): Promise<ListedWay[]> {
  const ways = await readWays(visit, tx, placeId)
  const ranked = rankWays(ways, { ...matterOf(typed), hasAttachments: false })
  const ordered = ranked ? [ranked.best, ...ranked.others] : []
  return ordered.flatMap(({ kind }): ListedWay[] => {
    const way = ways.find((one) => one.kind === kind)
    if (!way || kind === 'chat') return []
    const href = absolute(visit, way.href)
    // "Write to us here" is said on the page where the form is; these are listed elsewhere.
    if (kind === 'form') return [{ kind, label: visit.say('help.formElsewhere'), href, detail: '' }]
    const shown = kind === 'phone' ? leftToRight(way.shown) : way.shown
    const detail = [shown, way.hours].filter(Boolean).join(' · ')
    return [{ kind, label: visit.say(`help.way_${kind}`), href, detail }]
  })
}

// Else a number's plus would stand behind it among words that run from right to left (Unicode TR 9, isolates).
function leftToRight(text: string): string {
  return `\u2066${text}\u2069`
}

// They are followed from a page of another site.
function absolute({ brand }: Visit, href: string | null): string | null {
  return href?.startsWith('/') ? new URL(href, brand.origin).href : href
}
