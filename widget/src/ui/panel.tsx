/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { View } from '../state.ts'
import { Composer, takesFiles } from './composer.tsx'
import { DeviceSheet } from './device-sheet.tsx'
import { EndSheet } from './end-sheet.tsx'
import { FieldsSheet } from './fields-sheet.tsx'
import { Header } from './header.tsx'
import { MailSheet } from './mail-sheet.tsx'
import { Menu } from './menu.tsx'
import { Thread } from './thread.tsx'
import type { UiProps } from './ui.ts'
import { useFullScreen } from './use-full-screen.ts'
import { WaysSheet } from './ways.tsx'

/** The opened chat: a dialog beside the page, or over it where there is no room. */
export function Panel({ ui }: UiProps) {
  const { state, say } = ui
  const panel = useRef<HTMLDivElement>(null)
  const isFull = useFullScreen(panel)
  const left = useRef<View>('chat')
  useLayoutEffect(() => {
    // The first page gone to: what lies below it is left with it.
    if (left.current === 'chat') left.current = state.view
    // Nobody is here who could lose their place: a preview must not take the keys from the form beside it.
    if (state.view !== 'chat' || !document.hasFocus()) return
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    const way = state.isBack ? find(`[data-to="${left.current}"]`) : undefined
    left.current = 'chat'
    // A phone's keyboard would hide what the chat has to say.
    const wanted = way ?? find(isFull ? '#title' : 'textarea')
    wanted?.focus({ preventScroll: true })
  }, [state.view])
  return (
    <div
      class="panel"
      ref={panel}
      role="dialog"
      aria-modal={isFull}
      aria-labelledby="title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') return state.view === 'chat' ? ui.close() : ui.back()
        if (event.key === 'Tab' && isFull && panel.current) keepInside(event, panel.current)
      }}
      onDragOver={(event) => takesFiles(ui) && event.preventDefault()}
      onDrop={(event) => {
        if (!takesFiles(ui) || !event.dataTransfer?.files.length) return
        event.preventDefault()
        ui.chat.uploads.add(event.dataTransfer.files)
      }}
    >
      <Header ui={ui} />
      <p class="lost" role="status">
        {state.isConnected ? '' : say('noNetwork')}
      </p>
      <Content ui={ui} />
      <p class={state.notice ? 'notice' : 'notice told'} role="status">
        {state.notice}
      </p>
      {state.view === 'chat' && <Composer ui={ui} />}
    </div>
  )
}

function Content({ ui }: UiProps) {
  switch (ui.state.view) {
    case 'ways':
      return <WaysSheet ui={ui} />
    case 'fields':
      return <FieldsSheet ui={ui} />
    case 'menu':
      return <Menu ui={ui} />
    case 'email':
      return <MailSheet key="email" ui={ui} kind="email" />
    case 'transcript':
      return <MailSheet key="transcript" ui={ui} kind="transcript" />
    case 'device':
      return <DeviceSheet ui={ui} />
    case 'end':
      return <EndSheet ui={ui} />
    case 'chat':
      return <Thread ui={ui} />
  }
}

// Over the whole screen there is nothing else to reach.
function keepInside(event: KeyboardEvent, panel: HTMLElement): void {
  const all = [
    ...panel.querySelectorAll<HTMLElement>(
      'button,a[href],input:not([hidden]),select,textarea,[tabindex="0"]',
    ),
  ].filter((element) => element.checkVisibility())
  const from = event.shiftKey ? all[0] : all.at(-1)
  if (!from?.matches(':focus')) return
  event.preventDefault()
  const to = event.shiftKey ? all.at(-1) : all[0]
  to?.focus()
}
