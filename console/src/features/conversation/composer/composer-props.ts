import type { RefObject } from 'react'
import type { Conversation } from '../../../lib/shapes.ts'
import type { Kind } from './draft.ts'

/** An answer a macro begins. */
export type BegunAnswer = { html: string; resolvesOnSend: boolean }

export type ComposerFormProps = {
  conversation: Conversation
  kind: Kind
  /** What was typed before the editor was there. */
  early: RefObject<string>
  /** To be put into the text as soon as it can be. */
  begun: BegunAnswer | undefined
  onBegun: () => void
  onKind: (kind: Kind | undefined) => void
  onLeave: () => void
}
