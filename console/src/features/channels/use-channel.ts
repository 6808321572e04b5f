import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { useRef } from 'react'
import { answer, api } from '../../lib/api.ts'
import { type Channel, channelKeys, channelOptions } from './queries.ts'

type Update = paths['/api/v1/channels/{id}']['patch']
export type ChannelChanges = NonNullable<Update['requestBody']>['content']['application/json']

/** The channel of this page's address, and how to save what was changed of it. */
export function useChannelEditor() {
  const { channelId = '' } = useParams({ strict: false })
  const client = useQueryClient()
  const options = channelOptions(channelId)
  const { data: channel } = useSuspenseQuery(options)
  // What the form began with: the live connection may bring newer versions into the cache while one edits.
  const version = useRef(channel.version)
  function take(saved: Channel): Channel {
    version.current = saved.version
    client.setQueryData(options.queryKey, saved)
    return saved
  }
  return {
    channel,
    async save(changes: ChannelChanges): Promise<Channel> {
      const params = { path: { id: channelId }, header: { 'if-match': `"${version.current}"` } }
      const saved = take(await answer(api.PATCH('/api/v1/channels/{id}', { params, body: changes })))
      void client.invalidateQueries({ queryKey: channelKeys.list })
      return saved
    },
    refresh: async () => take(await client.fetchQuery({ ...options, staleTime: 0 })),
  }
}
