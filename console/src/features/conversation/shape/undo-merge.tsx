import { useQuery } from '@tanstack/react-query'
import { relatedOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import { useShape } from './use-shape.ts'

type UndoMergeProps = { conversationId: string; mergeId: string; className: string | undefined }

/** Takes a merge back where the thread tells of it, as long as it stands. */
export function UndoMerge({ conversationId, mergeId, className }: UndoMergeProps) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const { data } = useQuery(relatedOptions(conversationId))
  const shape = useShape(conversationId)
  const merge = data?.merges.find(({ id }) => id === mergeId)
  if (!merge || !permissions.includes('conversations.write')) return null
  return (
    <button
      type="button"
      className={className}
      onClick={() => void shape.unmerge(conversationId, mergeId, merge.merged.number)}
    >
      {translate('shape.undo')}
    </button>
  )
}
