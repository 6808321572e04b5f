import { IconMail } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { AddButton } from '../../ui/add-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { RowContent } from '../../ui/row-list.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { VirtualList } from '../../ui/virtual-list.tsx'
import { ChannelHealth, isFailing, useFailureOf } from './channel-health.tsx'
import { kindOf } from './channel-kinds.ts'
import classes from './channel-page.module.css'
import { type Channel, channelsOptions } from './queries.ts'

const searchedFrom = 10

/** The ways customers reach the brand, and whether they work. */
export function ChannelsPage() {
  const translate = useTranslate()
  const { data: channels } = useSuspenseQuery(channelsOptions)
  const [search, setSearch] = useState('')
  const found = troubledFirst(channels).filter((channel) => isFound(channel, search))
  const add = <AddButton label={translate('channels.add')} to={paths.newChannel()} />
  return (
    <Page
      title={translate('channels.title')}
      lead={translate('channels.lead')}
      actions={channels.length > 0 && add}
    >
      {channels.length === 0 ? (
        <EmptyState icon={IconMail} title={translate('channels.none')} action={add}>
          {translate('channels.noneText')}
        </EmptyState>
      ) : (
        <div className={classes.list}>
          {channels.length > searchedFrom && (
            <SearchField label={translate('channels.search')} value={search} onChange={setSearch} />
          )}
          <VirtualList label={translate('channels.title')} items={found} keyOf={({ id }) => id}>
            {(channel) => <ChannelLine channel={channel} />}
          </VirtualList>
        </div>
      )}
    </Page>
  )
}

function ChannelLine({ channel }: { channel: Channel }) {
  const { icon: KindIcon } = kindOf(channel)
  return (
    <RowContent
      to={paths.channel(channel.id)}
      lead={<KindIcon size={20} stroke={1.5} aria-hidden />}
      name={channel.name}
      detail={<ChannelDetail channel={channel} />}
      side={<ChannelHealth channel={channel} />}
    />
  )
}

function ChannelDetail({ channel }: { channel: Channel }) {
  const translate = useTranslate()
  const failure = useFailureOf()(channel)
  const { hasAddress, words } = kindOf(channel)
  if (failure && channel.state === 'active') return failure
  return (
    <>
      {channel.name !== channel.address && hasAddress && `${channel.address} · `}
      {channel.lastReceivedAt ? (
        <>
          {translate(words.last)} <TimeAgo at={channel.lastReceivedAt} form="distance" />
        </>
      ) : (
        translate(words.nobodyYet)
      )}
    </>
  )
}

function isFound({ name, address }: Channel, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/)
  return words.every((word) => `${name} ${address}`.toLowerCase().includes(word))
}

function troubledFirst(channels: readonly Channel[]): Channel[] {
  const isTroubled = (channel: Channel) => channel.state === 'active' && isFailing(channel)
  return channels.toSorted((a, b) => Number(isTroubled(b)) - Number(isTroubled(a)))
}
