import { Button } from '@mantine/core'
import { IconCircleCheck, IconDownload, IconRotateClockwise2 } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { fileSize } from '../../lib/file-size.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { useSession } from '../../lib/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import { channelsOptions, type Delivery, quarantineOptions } from './queries.ts'

/** What came in and could not be read: kept whole, with the reason, to be tried again. */
export function DeliveriesPage() {
  const translate = useTranslate()
  const pages = useSuspenseInfiniteQuery(quarantineOptions)
  const deliveries = pages.data.pages.flatMap(({ items }) => items)
  return (
    <Page title={translate('channels.quarantine')} lead={translate('channels.quarantineLead')}>
      {deliveries.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={translate('channels.quarantineEmpty')}>
          {translate('channels.quarantineEmptyText')}
        </EmptyState>
      ) : (
        <RowList label={translate('channels.quarantine')}>
          {deliveries.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} />
          ))}
        </RowList>
      )}
      <MoreButton pages={pages} />
    </Page>
  )
}

function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const translate = useTranslate()
  const locale = useLocale()
  const problemText = useProblemText()
  const client = useQueryClient()
  const { permissions } = useSession()
  const { data: channels } = useQuery(channelsOptions)
  const { id, channelId, reason, size, receivedAt } = delivery
  const channel = channels?.find((one) => one.id === channelId)
  const replay = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/deliveries/{id}/replay', { params: { path: { id } } })),
    async onSuccess() {
      await client.invalidateQueries({ queryKey: quarantineOptions.queryKey })
      notifyDone(translate('channels.replayed'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Row
      name={reason ?? translate('channels.noReason')}
      detail={
        <>
          {channel && `${channel.name} · `}
          {fileSize(size, locale)} · <TimeAgo at={receivedAt} form="distance" />
        </>
      }
      side={
        <>
          <Button
            component="a"
            href={`/api/v1/deliveries/${id}/source`}
            download
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={14} />}
          >
            {translate('channels.source')}
          </Button>
          {permissions.includes('deliveries.manage') && (
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconRotateClockwise2 size={14} />}
              loading={replay.isPending}
              onClick={() => replay.mutate()}
            >
              {translate('channels.replay')}
            </Button>
          )}
        </>
      }
    />
  )
}
