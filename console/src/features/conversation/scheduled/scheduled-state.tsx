import { Button, Menu } from '@mantine/core'
import { IconCalendarClock } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys, detailOptions } from '../../../lib/conversations.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { patchMessage } from '../../../lib/live-cache.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Message } from '../../../lib/shapes.ts'
import { exactTime } from '../../../lib/time.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import classes from '../thread/sending-state.module.css'
import { OwnTimeDialog } from './own-time-dialog.tsx'
import own from './scheduled-state.module.css'
import { TimeItems } from './time-items.tsx'

type ScheduledStateProps = {
  message: Message
  sendAt: string
  zone: string | undefined
  isCancelling: boolean
  onCancel: () => void
}

/** When a planned answer goes out; how to give it another time, send it now or take it back. */
export function ScheduledState({ message, sendAt, zone, isCancelling, onCancel }: ScheduledStateProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const client = useQueryClient()
  const reschedule = useReschedule(message)
  const [isChoosing, setIsChoosing] = useState(false)
  const locationId = client.getQueryData(detailOptions(message.conversationId).queryKey)?.location?.id
  const time = exactTime(new Date(sendAt), locale, zone)
  return (
    <div className={`${classes.state} ${own.planned}`}>
      <IconCalendarClock size={15} aria-hidden />
      <span>
        {translate('sending.plannedFor', { time })}
        <span className={classes.reason}>{translate('sending.plannedHint')}</span>
      </span>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <Button size="compact-xs" variant="default" loading={reschedule.isPending}>
            {translate('sending.change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => reschedule.mutate(new Date())}>{translate('sending.sendNow')}</Menu.Item>
          <Menu.Divider />
          <TimeItems
            place={{ locationId, zone }}
            onChoose={(at) => reschedule.mutate(at)}
            onOwn={() => setIsChoosing(true)}
          />
        </Menu.Dropdown>
      </Menu>
      <Button size="compact-xs" variant="default" loading={isCancelling} onClick={onCancel}>
        {translate('inbox.cancelSending')}
      </Button>
      {isChoosing && (
        <OwnTimeDialog
          zone={zone}
          start={new Date(sendAt)}
          submit={translate('common.save')}
          onClose={() => setIsChoosing(false)}
          onChoose={(at) => {
            setIsChoosing(false)
            reschedule.mutate(at)
          }}
        />
      )}
    </div>
  )
}

function useReschedule({ id, conversationId }: Message) {
  const client = useQueryClient()
  const translate = useTranslate()
  const problemText = useProblemText()
  const path = { id: conversationId, messageId: id }
  return useMutation({
    mutationFn: (at: Date) => {
      // Whoever gives it a time has the thread before them.
      const seen = client.getQueryData(detailOptions(conversationId).queryKey)?.publicCount
      return answer(
        api.PATCH('/api/v1/conversations/{id}/messages/{messageId}', {
          params: { path },
          body: { sendAt: at.toISOString(), ...(seen !== undefined && { seenPublicCount: seen }) },
        }),
      )
    },
    onSuccess: ({ sendAt }) => {
      patchMessage(client, conversationId, id, { sendAt })
      notifyDone(translate('sending.timeChanged'))
    },
    onError: (error) => {
      void client.invalidateQueries({ queryKey: conversationKeys.messages(conversationId) })
      notifyProblem(problemText(error))
    },
  })
}
