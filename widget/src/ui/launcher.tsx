/** @jsxImportSource preact */
import { countUnread } from '../state.ts'
import { Icon } from './icons.tsx'
import type { UiProps } from './ui.ts'

const mostShown = 9

/** The button that opens the chat, with what came in meanwhile and what may be said unasked. */
export function Launcher({ ui }: UiProps) {
  const { state, say } = ui
  const unread = countUnread(state)
  const label = state.setup.launcher.label || say('open')
  return (
    <div class="launch">
      {state.proactive && !state.isOpen && !state.token && state.waiting.length === 0 && (
        <Invitation ui={ui} />
      )}
      {ui.hasLauncher && (
        <button
          type="button"
          class="launcher"
          aria-haspopup="dialog"
          aria-expanded={state.isOpen}
          aria-label={unread > 0 ? `${label}. ${say('unread', { count: String(unread) })}` : undefined}
          onClick={state.isOpen ? ui.close : ui.open}
        >
          <Icon name={state.isOpen ? 'down' : 'chat'} size={24} />
          <span>{label}</span>
          {unread > 0 && (
            <span class="badge" aria-hidden="true">
              {unread > mostShown ? `${mostShown}+` : unread}
            </span>
          )}
        </button>
      )}
    </div>
  )
}

function Invitation({ ui }: UiProps) {
  const { state, say } = ui
  return (
    <div class="invitation" role="status">
      <button type="button" class="invited" onClick={ui.open}>
        <span class="from">{state.setup.brand.name}</span>
        {state.proactive?.text}
      </button>
      <button
        type="button"
        class="plain"
        aria-label={say('dismiss')}
        onClick={() => ui.set({ proactive: null })}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  )
}
