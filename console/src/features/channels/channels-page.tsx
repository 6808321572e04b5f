import { Button } from '@mantine/core'
import { IconMail, IconPlus } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { ChannelHealth, failureOf } from './channel-health.tsx'
import { type Channel, channelsOptions } from './queries.ts'

/** The ways customers reach the brand, and whether they work. */
export function ChannelsPage() {
  const translate = useTranslate()
  const { data: channels } = useSuspenseQuery(channelsOptions)
  const add = (
    <Button
      leftSection={<IconPlus size={16} />}
      renderRoot={(props) => <Link to={paths.newChannel()} {...props} />}
    >
      {translate('channels.add')}
    </Button>
  )
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
        <RowList label={translate('channels.title')}>
          {channels.map((channel) => (
            <Row
              key={channel.id}
              to={paths.channel(channel.id)}
              lead={<IconMail size={20} stroke={1.5} aria-hidden />}
              name={channel.name}
              detail={<ChannelDetail channel={channel} />}
              side={<ChannelHealth channel={channel} />}
            />
          ))}
        </RowList>
      )}
    </Page>
  )
}

function ChannelDetail({ channel }: { channel: Channel }) {
  const translate = useTranslate()
  const failure = failureOf(channel)
  if (failure && channel.state === 'active') return failure
  return (
    <>
      {channel.name !== channel.address && `${channel.address} · `}
      {channel.lastReceivedAt ? (
        <>
          {translate('channels.lastMail')} <TimeAgo at={channel.lastReceivedAt} form="distance" />
        </>
      ) : (
        translate('channels.noMailYet')
      )}
    </>
  )
}
