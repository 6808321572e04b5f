import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { notifyDone } from './notify.tsx'

type Deleted = {
  /** The page one goes on to. */
  to: string
  /** What was known of it. */
  known: QueryKey
  /** Where it was listed. */
  list: QueryKey
  /** What is said then. */
  done: string
}

/** Leaves the page of something that is no more. */
export function useLeaveDeleted(): (deleted: Deleted) => Promise<void> {
  const navigate = useNavigate()
  const client = useQueryClient()
  return async ({ to, known, list, done }) => {
    await navigate({ to })
    // Only now: the page that was left would have asked for it again.
    client.removeQueries({ queryKey: known })
    await client.invalidateQueries({ queryKey: list })
    notifyDone(done)
  }
}
