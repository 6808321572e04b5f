import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type InboxSearch, isView, paths } from '../../../paths.ts'

/** Opens another conversation in the view one is in; `isReplacing` leaves no way back to where one was. */
export function useOpenConversation() {
  const navigate = useNavigate()
  const params: { view?: string } = useParams({ strict: false })
  const search: InboxSearch = useSearch({ strict: false })
  const view = params.view && isView(params.view) ? params.view : 'open'
  return (id: string, isReplacing = false) =>
    void navigate({ to: paths.inbox(view, id), search: { ...search }, replace: isReplacing })
}
