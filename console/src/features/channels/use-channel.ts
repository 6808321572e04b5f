import { useParams } from '@tanstack/react-router'
import type { paths } from '@vicino/sdk'
import { answer, api } from '../../lib/api.ts'
import { useVersioned } from '../../lib/use-versioned.ts'
import { channelKeys, channelOptions } from './queries.ts'

type Update = paths['/api/v1/channels/{id}']['patch']
type ChannelChanges = NonNullable<Update['requestBody']>['content']['application/json']

/** The channel of this page's address, and how to save what was changed of it. */
export function useChannelEditor() {
  const { channelId: id = '' } = useParams({ strict: false })
  const { value: channel, save, take, refresh } = useVersioned(channelOptions(id), [channelKeys.list])
  const change = (body: ChannelChanges, header = {}) =>
    answer(api.PATCH('/api/v1/channels/{id}', { params: { path: { id }, header }, body }))
  return {
    channel,
    save: (changes: ChannelChanges) => save((header) => change(changes, header)),
    // Whatever else was changed meanwhile, it is to be used from now on, or not.
    setState: async (state: 'active' | 'paused') => take(await change({ state })),
    refresh,
  }
}
