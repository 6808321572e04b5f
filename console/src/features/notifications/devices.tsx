import { Button, Skeleton, Text } from '@mantine/core'
import { IconBellRinging, IconDeviceMobile, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { useNow } from '../../lib/now.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { canPush, ownEndpoint, startPush, stopPush } from '../../lib/push.ts'
import { distance, exactTime } from '../../lib/time.ts'
import { Chip } from '../../ui/chip.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { devicesOptions } from './queries.ts'

type Device = {
  id: string
  device: string
  endpoint: string
  createdAt: string
  lastSuccessAt: string | null
}

/** The devices that show one's notifications: this one added, any removed. */
export function Devices({ pushKey }: { pushKey: string }) {
  const translate = useTranslate()
  const { data: devices } = useQuery(devicesOptions)
  const own = useQuery({
    queryKey: ['own-push-endpoint'],
    queryFn: async () => (await ownEndpoint()) ?? null,
    staleTime: 0,
  })
  const isHere = devices?.some((one) => one.endpoint === own.data) ?? false
  return (
    <Section title={translate('notifications.devices')} text={translate('notifications.devicesText')}>
      {!devices && <Skeleton height={56} radius="lg" />}
      {devices && devices.length > 0 && (
        <RowList label={translate('notifications.devices')}>
          {devices.map((one) => (
            <DeviceRow key={one.id} device={one} isHere={one.endpoint === own.data} />
          ))}
        </RowList>
      )}
      {devices && !isHere && <AddDevice pushKey={pushKey} isFirst={devices.length === 0} />}
    </Section>
  )
}

function AddDevice({ pushKey, isFirst }: { pushKey: string; isFirst: boolean }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const add = useMutation({
    mutationFn: () => startPush(pushKey),
    async onSuccess(problem) {
      await refresh(client)
      if (!problem) notifyDone(translate('notifications.deviceTest'))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  const problem = canPush() ? add.data : 'unsupported'
  const sentences = {
    unsupported: 'notifications.deviceUnsupported',
    blocked: 'notifications.deviceBlocked',
    failed: 'notifications.deviceFailed',
  } as const
  return (
    <>
      {isFirst && <Text>{translate('notifications.deviceNone')}</Text>}
      {problem && <Text role="status">{translate(sentences[problem])}</Text>}
      {problem !== 'unsupported' && (
        <div>
          <Button
            variant="default"
            leftSection={<IconBellRinging size={16} />}
            loading={add.isPending}
            onClick={() => add.mutate()}
          >
            {translate('notifications.deviceOn')}
          </Button>
        </div>
      )}
    </>
  )
}

function DeviceRow({ device, isHere }: { device: Device; isHere: boolean }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const locale = useLocale()
  const now = useNow()
  const remove = useMutation({
    mutationFn: async () => {
      if (isHere) return stopPush()
      const params = { path: { id: device.id } }
      await answer(api.DELETE('/api/v1/push-subscriptions/{id}', { params }))
    },
    async onSuccess() {
      await refresh(client)
      notifyDone(translate('notifications.deviceRemoved', { device: device.device }))
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  const reached = device.lastSuccessAt
  return (
    <Row
      lead={<IconDeviceMobile size={20} stroke={1.5} aria-hidden />}
      name={device.device}
      detail={
        reached
          ? translate('notifications.deviceSeen', { when: distance(new Date(reached), now, locale) })
          : translate('notifications.deviceSince', { when: exactTime(new Date(device.createdAt), locale) })
      }
      side={
        <>
          {isHere && <Chip tone="accent">{translate('notifications.deviceThis')}</Chip>}
          <IconButton
            icon={IconTrash}
            label={translate('notifications.deviceRemove', { device: device.device })}
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          />
        </>
      }
    />
  )
}

async function refresh(client: ReturnType<typeof useQueryClient>): Promise<void> {
  await client.invalidateQueries({ queryKey: ['own-push-endpoint'] })
  await client.invalidateQueries({ queryKey: devicesOptions.queryKey })
}
