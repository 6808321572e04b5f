/** @jsxImportSource preact */
import { Icon } from './icons.tsx'
import type { UiProps } from './ui.ts'

/** Whose chat it is, whether somebody is there, and the ways out of here. */
export function Header({ ui }: UiProps) {
  const { state, say } = ui
  const { brand, location } = state.setup
  const isBelow = state.view !== 'chat'
  return (
    <header class="header">
      {isBelow ? (
        <button type="button" class="bare" aria-label={say('back')} onClick={ui.back}>
          <Icon name="back" />
        </button>
      ) : (
        brand.logoUrl && <img class="logo" src={new URL(brand.logoUrl, ui.host).href} alt="" />
      )}
      <div class="who">
        <h2 id="title" tabIndex={-1}>
          {brand.name}
          {location && <span class="place">{location.name}</span>}
        </h2>
        <p class="state" data-kind={state.availability.kind}>
          {state.availability.sentence}
        </p>
      </div>
      {state.view !== 'ways' && (
        <button
          type="button"
          class="bare"
          data-to="ways"
          aria-label={say('person')}
          title={say('person')}
          onClick={() => ui.show('ways')}
        >
          <Icon name="person" />
        </button>
      )}
      {state.token && state.view === 'chat' && (
        <button
          type="button"
          class="bare"
          data-to="menu"
          aria-label={say('menu')}
          title={say('menu')}
          onClick={() => ui.show('menu')}
        >
          <Icon name="more" />
        </button>
      )}
      <button type="button" class="bare" aria-label={say('close')} title={say('close')} onClick={ui.close}>
        <Icon name="close" />
      </button>
    </header>
  )
}
