import type { Suggester } from '../page/suggest.ts'
import type { ChatState, View } from '../state.ts'
import type { Chat } from '../talk/chat.ts'
import type { Say } from '../texts.ts'

/** What every part of the widget shows and acts on. */
export type Ui = {
  state: ChatState
  say: Say
  chat: Chat
  /** Origin of the server. */
  host: string
  hasLauncher: boolean
  show(view: View): void
  /** From a page of the panel to the conversation, the focus to where it was. */
  back(): void
  open(): void
  close(): void
  notice(text: string | null): void
  set(changes: Partial<ChatState>): void
  suggester: Suggester
}

export type UiProps = { ui: Ui }
