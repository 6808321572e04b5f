import type { Visit } from '../../accounts/index.ts'
import { customerLocaleOf } from '../../platform/i18n/locales.ts'
import { addressLine } from '../address-line.ts'
import { isOpen } from '../hours/is-open.ts'
import { sentenceFor } from '../hours/sentence-for.ts'
import type { Card } from './cards.ts'
import { placePaths } from './layout.tsx'
import { phoneShown, telOf } from './phone.ts'
import { wordingFor } from './wording.ts'

type Listed = Card & { metres?: number | undefined }

/** Locations with where they are and whether they are open; numbered as their pins on the map where there is one. */
export function CardList({
  visit,
  cards,
  first,
}: {
  visit: Visit
  cards: readonly Listed[]
  /** The number of the first one. */
  first?: number
}) {
  const { lang, say, context } = visit
  const [wording, at, locale] = [wordingFor(lang, say), context.now(), customerLocaleOf(lang)]
  const items = cards.map((card, index) => (
    <li key={card.id}>
      <div>
        <a href={placePaths(visit).place(card.slug)}>
          {first !== undefined && <span className="number">{first + index}</span>}
          {card.name}
        </a>
        {card.metres !== undefined && <span className="hint"> {wording.distance(card.metres)}</span>}
        <span className="line">{addressLine({ ...card, country: null })}</span>
        <span className={`line state ${isOpen(card.hours, at)}`}>
          {sentenceFor(card.hours, at, locale, say)}
        </span>
      </div>
      {card.phone && (
        <a className="dial no-print" href={telOf(card.phone)}>
          <span className="told">{`${say('help.action_call')}: ${card.name}, `}</span>
          {phoneShown(card.phone)}
        </a>
      )}
    </li>
  ))
  return <ol className="cards">{items}</ol>
}
