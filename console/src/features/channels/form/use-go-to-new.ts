import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { paths } from '../../../paths.ts'
import { type Channel, channelKeys } from '../queries.ts'

/** Shows a channel that was just made. */
export function useGoToNew() {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async ({ id }: Channel) => {
    await client.invalidateQueries({ queryKey: channelKeys.list })
    await navigate({ to: paths.channel(id) })
  }
}
