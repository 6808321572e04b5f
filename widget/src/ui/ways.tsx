/** @jsxImportSource preact */
import type { Way } from '../contract.ts'
import { carryWords } from './carry-words.ts'
import { Icon, type IconName } from './icons.tsx'
import { Sheet } from './sheet.tsx'
import type { Ui, UiProps } from './ui.ts'

const icons: Record<string, IconName> = {
  phone: 'phone',
  callback: 'phone',
  email: 'mail',
  form: 'form',
  visit: 'pin',
}

/** Every way to a person, the best first; what is written here is one of them. */
export function WaysSheet({ ui }: UiProps) {
  const { state, say } = ui
  const { ways, contactUrl } = state.setup
  return (
    <Sheet ui={ui} title={say('person')} text={say('personText')}>
      <ul class="ways">
        <li>
          <button type="button" class="way" onClick={() => ui.show('chat')}>
            <Icon name="chat" />
            <span>
              <strong>{say('writeHere')}</strong>
              <span>{state.availability.sentence}</span>
            </span>
          </button>
        </li>
        {ways.map((way) => (
          <li key={way.kind + way.label}>
            <WayLink ui={ui} way={way} />
          </li>
        ))}
      </ul>
      <a class="more" href={carryWords(contactUrl, state)} target="_blank" rel="noopener">
        {say('allWays')}
      </a>
    </Sheet>
  )
}

/** The best other ways, where the chat itself is not at its best. */
export function OtherWays({ ui }: UiProps) {
  const { availability, setup } = ui.state
  if (availability.kind === 'open' || setup.ways.length === 0) return null
  return (
    <section class="other-ways" aria-label={ui.say('otherWays')}>
      <p class="small">{ui.say('otherWays')}</p>
      <ul class="ways">
        {setup.ways.slice(0, 2).map((way) => (
          <li key={way.kind + way.label}>
            <WayLink ui={ui} way={way} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function WayLink({ ui, way }: { ui: Ui; way: Way }) {
  const content = (
    <>
      <Icon name={icons[way.kind] ?? 'person'} />
      <span>
        <strong>{way.label}</strong>
        {way.detail && <span>{way.detail}</span>}
      </span>
    </>
  )
  if (!way.href) return <div class="way">{content}</div>
  const isPage = /^https?:/.test(way.href)
  return (
    <a
      class="way"
      href={carryWords(way.href, ui.state)}
      {...(isPage && { target: '_blank', rel: 'noopener' })}
    >
      {content}
    </a>
  )
}
