import { languageName, type PublicBrand, renderBrandPage, type Visit } from '../../accounts/index.ts'
import { type PlaceChoice, PlaceChooser } from '../../locations/index.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { helpStyle } from '../help-centre/style.ts'
import { matterOf } from './matter-of.ts'
import { rankWays } from './rank-ways.ts'
import type { ReachableWay } from './read-ways.ts'

type Contact = { choice: PlaceChoice; ways: readonly ReachableWay[] }

/** All ways to a person, the best first; what was typed before goes along. */
export function renderContact(visit: Visit, { choice, ways }: Contact): RenderedPage {
  const { place } = choice
  const { brand, lang, say, query } = visit
  const typed = (query.q ?? '').slice(0, 200)
  const ranked = rankWays(ways, { ...matterOf(typed), hasAttachments: false })
  const title = place
    ? say('help.contactPlace', { name: place.name })
    : say('help.contact', { brand: brand.name })
  const best = ways.find((way) => way.kind === ranked?.best.kind)
  return renderBrandPage({
    ...{ brand, lang, say, title, style: helpStyle },
    home: `${brand.base}/help/${lang}${place ? `?at=${place.slug}` : ''}`,
    description: say('help.contactDescription', { name: place?.name ?? brand.name }),
    // What somebody typed is theirs; the page itself is what people look for elsewhere.
    head:
      query.q || choice.typed ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link
          rel="canonical"
          href={`${brand.origin}/contact?lang=${lang}${place ? `&at=${place.slug}` : ''}`}
        />
      ),
    languages: brand.languages.map((one) => ({
      lang: one,
      name: languageName(one),
      path: pathIn(brand, query, one),
    })),
    children: (
      <>
        <h1>{title}</h1>
        <PlaceChooser
          {...{ visit, choice, page: '/contact' }}
          keep={{ ...(typed && { q: typed }), ...(query.article && { article: query.article }) }}
        />
        {ways.length === 0 && choice.found.length === 0 && <p>{say('help.chooseLocation')}</p>}
        <ul className="ways">
          {best && <WayItem visit={visit} way={best} typed={typed} isBest />}
          {ways
            .filter((way) => way !== best)
            .map((way) => (
              <WayItem key={way.kind} visit={visit} way={way} typed={typed} />
            ))}
        </ul>
        <p>
          {say('help.askedBefore')} <a href={`${brand.base}/requests?lang=${lang}`}>{say('requests.mine')}</a>
        </p>
      </>
    ),
  })
}

function pathIn(brand: PublicBrand, query: Visit['query'], lang: string): string {
  return `${brand.base}/contact?${new URLSearchParams({ ...query, lang })}`
}

type WayItemProps = { visit: Visit; way: ReachableWay; typed: string; isBest?: boolean }

function WayItem({ visit: { say }, way, typed, isBest = false }: WayItemProps) {
  // What was typed is not typed again.
  const href = way.kind === 'email' && typed ? `${way.href}?subject=${encodeURIComponent(typed)}` : way.href
  return (
    <li className={isBest ? 'best' : undefined}>
      <h2>{say(`help.way_${way.kind}`)}</h2>
      <p>{way.hours || say('help.writeAnyTime')}</p>
      {href ? (
        <a className={isBest ? 'button' : 'button quiet'} href={href}>
          {way.shown}
        </a>
      ) : (
        <strong>{way.shown}</strong>
      )}
    </li>
  )
}
