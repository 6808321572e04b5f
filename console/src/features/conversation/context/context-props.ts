import type { Conversation } from '../../../lib/shapes.ts'
import type { ConversationActions } from '../conversation-actions.ts'
import type { OpenMenu } from '../open-menu.ts'

export type ContextProps = {
  conversation: Conversation
  actions: ConversationActions
  menu: OpenMenu
  onMenu: (menu: OpenMenu) => void
  /** Puts an answer into the composer. */
  onAnswer: (text: string) => void
}
