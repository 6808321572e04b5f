/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks'
import type { Message } from '../contract.ts'
import type { ChatState } from '../state.ts'
import { MailForm } from './mail-sheet.tsx'
import { MessageLine, WaitingLine } from './message.tsx'
import { Suggestions } from './suggestions.tsx'
import { dayOf } from './times.ts'
import type { Ui, UiProps } from './ui.ts'
import { OtherWays } from './ways.tsx'

/** All that was said, the newest in sight; who reads further up is left there. */
export function Thread({ ui }: UiProps) {
  const { state, say } = ui
  const { messages, waiting, typing, conversation, setup } = state
  const isBegun = messages.length + waiting.length > 0
  const box = useRef<HTMLElement>(null)
  const isAtEnd = useRef(true)
  useEffect(() => {
    const element = box.current
    if (element && isAtEnd.current) element.scrollTop = isBegun ? element.scrollHeight : 0
  })
  useEffect(() => {
    isAtEnd.current = true
  }, [waiting.length])
  const look = ({ currentTarget: at }: { currentTarget: HTMLElement }) => {
    isAtEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < 60
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="thread" ref={box} onScroll={look} tabIndex={0} aria-label={say('conversation')}>
      <div class="line agent">
        <p class="author">{setup.brand.name}</p>
        <div class="bubble" dir="auto">
          {state.proactive?.text || setup.greeting || say('greeting', { brand: setup.brand.name })}
        </div>
        {!isBegun && isAway(state) && <div class="bubble">{say('writeAnyway')}</div>}
      </div>
      {!isBegun && <OtherWays ui={ui} />}
      {!isBegun && <Suggestions ui={ui} title={say(state.draft ? 'answers' : 'answersHere')} />}
      <div role="log" aria-live="polite" aria-relevant="additions" class="log">
        {messages.map((message, place) => (
          <Line key={message.seq} ui={ui} message={message} before={messages[place - 1]} />
        ))}
      </div>
      {waiting.map((one) => (
        <WaitingLine key={one.clientId} ui={ui} waiting={one} />
      ))}
      {isBegun && <Meanwhile ui={ui} />}
      {conversation?.status === 'resolved' && <p class="system">{say('ended')}</p>}
      <p class="typing" role="status">
        {typing !== null && say('typing', { name: typing })}
      </p>
    </section>
  )
}

function Line({ ui, message, before }: { ui: Ui; message: Message; before: Message | undefined }) {
  const { locale } = ui.state.setup
  const day = dayOf(message.at, locale)
  const isNewDay = !before || dayOf(before.at, locale) !== day
  const isFirst = isNewDay || before?.from !== message.from || before.name !== message.name
  return (
    <>
      {isNewDay && <p class="day">{day}</p>}
      <MessageLine ui={ui} message={message} isFirstOfMany={isFirst} mark={markOf(ui, message)} />
    </>
  )
}

// Only the newest of one's own tells whether it was seen: older ones were sent, or the talk went on.
function markOf({ state, say }: Ui, { seq, from }: Message): string | null {
  const last = state.messages.findLast((message) => message.from === 'visitor')
  if (from !== 'visitor' || seq !== last?.seq) return null
  return say((state.conversation?.readByAgentsUpTo ?? 0) >= seq ? 'seen' : 'sent')
}

/** While nobody has answered: where the answer may go when one leaves, other ways, and what may help already. */
function Meanwhile({ ui }: UiProps) {
  const { state, say } = ui
  if (isAnswered(state) || state.conversation?.status !== 'open') return null
  const isAlone = state.availability.kind !== 'open'
  return (
    <>
      {!state.conversation.hasEmail && isAlone && (
        <section class="card" aria-label={say('byMail')}>
          <p>{say('askMailClosed')}</p>
          <MailForm ui={ui} kind="email" />
        </section>
      )}
      {!state.conversation.hasEmail && !isAlone && (
        <p class="system">
          {say('askMail')}{' '}
          <button type="button" class="link" onClick={() => ui.show('email')}>
            {say('byMail')}
          </button>
        </p>
      )}
      <OtherWays ui={ui} />
      <Suggestions ui={ui} title={say('meanwhile')} />
    </>
  )
}

function isAway({ availability: { kind } }: ChatState): boolean {
  return kind === 'closed' || kind === 'unstaffed'
}

function isAnswered({ messages }: ChatState): boolean {
  return messages.at(-1)?.from === 'agent'
}
