import type { Conversation } from '../../../lib/shapes.ts'
import type { ConversationActions } from '../conversation-actions.ts'
import type { OpenMenu } from '../open-menu.ts'

export type ContextProps = {
  conversation: Conversation
  actions: ConversationActions
  menu: OpenMenu
  onMenu: (menu: OpenMenu) => void
}
