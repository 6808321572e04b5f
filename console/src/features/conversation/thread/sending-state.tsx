import { Button } from '@mantine/core'
import {
  IconAlertTriangle,
  IconCheck,
  IconChecks,
  IconClock,
  IconEye,
  IconPlayerPause,
  IconSend,
} from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys, detailOptions } from '../../../lib/conversations.ts'
import { useLocale, useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { patchMessage } from '../../../lib/live-cache.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { useSeconds } from '../../../lib/now.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { isReview } from '../../../lib/reviews.ts'
import type { Message } from '../../../lib/shapes.ts'
import { exactTime } from '../../../lib/time.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import { ScheduledState } from '../scheduled/scheduled-state.tsx'
import { ApprovalState, ApprovedBy } from './approval-state.tsx'
import classes from './sending-state.module.css'

type State = NonNullable<Message['state']>
type Look = { text: MessageKey; icon: typeof IconCheck; tone: 'plain' | 'warn' | 'danger' }

const looks: Record<State, Look> = {
  unapproved: { text: 'inbox.stateQueued', icon: IconClock, tone: 'plain' },
  scheduled: { text: 'inbox.stateQueued', icon: IconClock, tone: 'plain' },
  held: { text: 'inbox.stateHeld', icon: IconPlayerPause, tone: 'warn' },
  queued: { text: 'inbox.stateQueued', icon: IconClock, tone: 'plain' },
  sending: { text: 'inbox.stateSending', icon: IconSend, tone: 'plain' },
  sent: { text: 'inbox.stateSent', icon: IconCheck, tone: 'plain' },
  delivered: { text: 'inbox.stateDelivered', icon: IconChecks, tone: 'plain' },
  bounced: { text: 'inbox.stateBounced', icon: IconAlertTriangle, tone: 'danger' },
  failed: { text: 'inbox.stateFailed', icon: IconAlertTriangle, tone: 'danger' },
  cancelled: { text: 'inbox.stateCancelled', icon: IconPlayerPause, tone: 'plain' },
}

const seenLook: Look = { text: 'visitor.seen', icon: IconEye, tone: 'plain' }

/** Told in seconds up to here, as a time beyond. */
const soonMs = 120_000

type SendingStateProps = {
  message: Message
  zone: string | undefined
  isSeen: boolean
  onTakenBack: () => void
}

/** How far an answer got, honestly; how to take it back or try again. */
export function SendingState({ message, zone, isSeen, onTakenBack }: SendingStateProps) {
  if (message.state === null) return null
  if (message.state === 'unapproved')
    return <Unapproved message={message} zone={zone} onTakenBack={onTakenBack} />
  if (message.state === 'scheduled')
    return <Planned message={message} zone={zone} onTakenBack={onTakenBack} />
  if (message.state === 'queued' && message.sendAt)
    return <QueuedState message={message} zone={zone} sendAt={message.sendAt} onTakenBack={onTakenBack} />
  return (
    <>
      <SettledState message={message} look={isSeen ? seenLook : looks[message.state]} />
      {message.approval && <ApprovedBy approval={message.approval} />}
    </>
  )
}

function Unapproved({ message, onTakenBack }: Omit<SendingStateProps, 'isSeen'>) {
  const takeBack = useTakeBack(message, onTakenBack)
  return (
    <ApprovalState message={message} isTakingBack={takeBack.isPending} onTakeBack={() => takeBack.mutate()} />
  )
}

function Planned({ message, zone, onTakenBack }: Omit<SendingStateProps, 'isSeen'>) {
  const takeBack = useTakeBack(message, onTakenBack)
  return (
    <ScheduledState
      message={message}
      sendAt={message.sendAt ?? message.createdAt}
      zone={zone}
      isCancelling={takeBack.isPending}
      onCancel={() => takeBack.mutate()}
    />
  )
}

function QueuedState({
  message,
  sendAt,
  onTakenBack,
}: Omit<SendingStateProps, 'isSeen'> & { sendAt: string }) {
  const { translate, translateNamed } = useTranslator()
  const now = useSeconds()
  const takeBack = useTakeBack(message, onTakenBack)
  const sayWhen = useSayWhen(message, sendAt)
  const leftMs = new Date(sendAt).getTime() - now.getTime()
  const isLater = leftMs > soonMs
  if (leftMs <= 0) return <SettledState message={message} look={looks.sending} />
  const { stateReason } = message
  return (
    // Not a status: that would be read aloud anew each second.
    <p className={classes.state} data-tone={stateReason ? 'warn' : undefined} role="timer">
      <IconClock size={15} aria-hidden />
      <span>
        {sayWhen(leftMs)}
        {stateReason && (
          <span className={classes.reason}>{translateNamed(`errors.${stateReason}`) ?? stateReason}</span>
        )}
      </span>
      {message.class === 'reply' && (
        <Button
          size="compact-xs"
          variant="default"
          loading={takeBack.isPending}
          onClick={() => takeBack.mutate()}
        >
          {translate(isLater || stateReason ? 'inbox.cancelSending' : 'common.undo')}
        </Button>
      )}
    </p>
  )
}

/** Words for when a message goes out: for the first time, or again after a try that failed. */
function useSayWhen({ stateReason }: Message, sendAt: string) {
  const translate = useTranslate()
  const locale = useLocale()
  return (leftMs: number) => {
    const time = exactTime(new Date(sendAt), locale)
    const seconds = Math.ceil(leftMs / 1000)
    if (leftMs > soonMs) return translate(stateReason ? 'inbox.triesAgainAt' : 'inbox.sendsAt', { time })
    return translate(stateReason ? 'inbox.triesAgainIn' : 'inbox.sendsIn', { seconds })
  }
}

function SettledState({ message, look }: { message: Message; look: Look }) {
  const { translate, translateNamed } = useTranslator()
  const retry = useRetry(message)
  const { icon: Icon, tone } = look
  const { data: conversation } = useQuery({
    ...detailOptions(message.conversationId),
    enabled: message.state === 'bounced',
  })
  // No mail came back: a platform read the answer and did not want it, nor would it the same words again.
  const isRejected = message.state === 'bounced' && conversation !== undefined && isReview(conversation)
  const text = isRejected ? 'review-answers.notShown' : look.text
  const canRetry = tone === 'danger' && !isRejected
  return (
    <p className={classes.state} data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon size={15} aria-hidden />
      <span>
        {translate(text)}
        {message.stateReason && (
          <span className={classes.reason}>
            {translateNamed(`errors.${message.stateReason}`) ?? message.stateReason}
          </span>
        )}
      </span>
      {canRetry && (
        <Button size="compact-xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
          {translate('inbox.sendAgain')}
        </Button>
      )}
    </p>
  )
}

function useTakeBack({ id, conversationId }: Message, onTakenBack: () => void) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const path = { id: conversationId, messageId: id }
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/v1/conversations/{id}/messages/{messageId}', { params: { path } })),
    onSuccess: async () => {
      void client.invalidateQueries({ queryKey: conversationKeys.detail(conversationId) })
      // Its words are a draft again, which nobody here knows of yet.
      for (const key of [
        conversationKeys.messages(conversationId),
        conversationKeys.draft(conversationId, 'reply'),
      ])
        await client.resetQueries({ queryKey: key })
      onTakenBack()
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
}

function useRetry({ id, conversationId }: Message) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const path = { id: conversationId, messageId: id }
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/conversations/{id}/messages/{messageId}/retry', { params: { path } })),
    onSuccess: () => patchMessage(client, conversationId, id, { state: 'queued', stateReason: null }),
    onError: (error) => notifyProblem(problemText(error)),
  })
}
