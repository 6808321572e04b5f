import { audit, requirePermission } from '../../../accounts/index.ts'
import type { Context } from '../../../platform/context.ts'
import type { ReviewSources } from '../../source.ts'
import { keyOf, type NamedPlace, placesByName } from '../lists/places-by-name.ts'
import { type Cells, readTable } from '../lists/read-table.ts'
import { type AskedPlatform, askedPlatforms } from './platforms.ts'
import { type NewLink, writeLinks } from './set-link.ts'

export const linkFaults = ['unknown_location', 'unknown_platform', 'bad_url'] as const
export type JudgedLink = { line: number; who: string; fault?: (typeof linkFaults)[number] }

/** Takes the sound lines of a table of addresses (location, platform, url), and says what is wrong with the others. */
export async function takeLinks(
  context: Context,
  sources: ReviewSources,
  table: string,
): Promise<JudgedLink[]> {
  requirePermission(context.actor, 'locations.manage')
  const rows = await readTable(table, ['location', 'platform', 'url'])
  return context.transaction(async (tx) => {
    const places = await placesByName(tx)
    const platforms = askedPlatforms(sources)
    const judged = rows.map((row) => judgeLink(row, places, platforms))
    const links = new Map<string, NewLink>()
    for (const { link } of judged) if (link) links.set(`${link.locationId} ${link.platform}`, link)
    await writeLinks(tx, [...links.values()])
    await audit(tx, {
      ...{ action: 'review_link.imported', subjectKind: 'account', subjectId: tx.accountId },
      after: { taken: links.size },
    })
    return judged.map(({ link: _link, ...rest }) => rest)
  })
}

/** Where a line says that a location is reviewed, or what is wrong with it. Pure. */
function judgeLink(
  { line, cells }: Cells,
  places: ReadonlyMap<string, NamedPlace>,
  platforms: readonly AskedPlatform[],
): JudgedLink & { link?: NewLink } {
  const { location = '', platform = '', url = '' } = cells
  const who = [location, platform].filter(Boolean).join(' · ')
  const place = places.get(keyOf(location))
  if (!place) return { line, who, fault: 'unknown_location' }
  const wanted = keyOf(platform)
  const known = platforms.find(({ kind, name }) =>
    [kind, kind.replace(/_reviews$/, ''), keyOf(name)].includes(wanted),
  )
  if (!known) return { line, who, fault: 'unknown_platform' }
  if (!isWebAddress(url)) return { line, who, fault: 'bad_url' }
  return { line, who, link: { locationId: place.id, platform: known.kind, url } }
}

/** Whether people may be sent to an address: a site, by a safe way. */
function isWebAddress(url: string): boolean {
  return url.length <= 2_000 && /^https:\/\/[^\s"<>]+$/.test(url) && URL.canParse(url)
}
