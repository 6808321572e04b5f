import type { RefObject } from 'react'
import type { Conversation } from '../../../lib/shapes.ts'
import type { Kind } from './draft.ts'

export type ComposerFormProps = {
  conversation: Conversation
  kind: Kind
  /** What was typed before the editor was there. */
  early: RefObject<string>
  onKind: (kind: Kind | undefined) => void
  onLeave: () => void
}
