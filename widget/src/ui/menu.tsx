/** @jsxImportSource preact */
import type { View } from '../state.ts'
import { Icon, type IconName } from './icons.tsx'
import { Sheet } from './sheet.tsx'
import type { UiProps } from './ui.ts'

const entries: readonly { view: View; icon: IconName; name: 'byMail' | 'transcript' | 'device' | 'end' }[] = [
  { view: 'email', icon: 'mail', name: 'byMail' },
  { view: 'transcript', icon: 'form', name: 'transcript' },
  { view: 'device', icon: 'device', name: 'device' },
  { view: 'end', icon: 'check', name: 'end' },
]

/** What can be done with the conversation as a whole. */
export function Menu({ ui }: UiProps) {
  const { state, say } = ui
  const number = state.conversation?.number
  return (
    <Sheet ui={ui} title={say('menu')} {...(number && { text: say('number', { number: String(number) }) })}>
      <ul class="ways">
        {entries
          .filter(({ view }) => view !== 'end' || state.conversation?.status === 'open')
          .map(({ view, icon, name }) => (
            <li key={view}>
              <button type="button" class="way" onClick={() => ui.show(view)}>
                <Icon name={icon} />
                <span>
                  <strong>{say(name)}</strong>
                  <span>{say(`${name}Text`)}</span>
                </span>
              </button>
            </li>
          ))}
      </ul>
    </Sheet>
  )
}
