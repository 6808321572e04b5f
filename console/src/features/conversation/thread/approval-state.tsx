import { Button, Modal, Textarea } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { refreshThread } from '../../../lib/refresh-thread.ts'
import { reviewKeys } from '../../../lib/reviews.ts'
import { useSession } from '../../../lib/session.ts'
import type { Message } from '../../../lib/shapes.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'
import classes from './sending-state.module.css'

type ApprovalStateProps = { message: Message; isTakingBack: boolean; onTakeBack: () => void }

/** An answer that waits for a second person: why, and what its writer and that person can do. */
export function ApprovalState({ message, isTakingBack, onTakeBack }: ApprovalStateProps) {
  const { translate, translateNamed } = useTranslator()
  const { member, permissions } = useSession()
  const decide = useDecide(message)
  const [dialog, setDialog] = useState<'change' | 'return'>()
  const isOwn = message.author.kind === 'member' && message.author.id === member.id
  const mayDecide = !isOwn && permissions.includes('answers.approve')
  return (
    <div className={classes.state} data-tone="warn">
      <IconUserQuestion size={15} aria-hidden />
      <span>
        {translate('review-answers.waits')}
        <span className={classes.reason}>
          {' '}
          {isOwn
            ? translate('review-answers.waitsOwn')
            : translateNamed(`review-answers.why_${message.approval?.reason}`)}
        </span>
      </span>
      {mayDecide && (
        <>
          <Button
            size="compact-xs"
            loading={decide.isPending}
            onClick={() => decide.mutate({ decision: 'approved' })}
          >
            {translate('review-answers.approve')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setDialog('change')}>
            {translate('review-answers.approveChanged')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setDialog('return')}>
            {translate('review-answers.sendBack')}
          </Button>
        </>
      )}
      {isOwn && (
        <Button size="compact-xs" variant="default" loading={isTakingBack} onClick={onTakeBack}>
          {translate('review-answers.takeBack')}
        </Button>
      )}
      {dialog && (
        <DecisionDialog
          message={message}
          how={dialog}
          isPending={decide.isPending}
          onClose={() => setDialog(undefined)}
          onDecide={(decision) => decide.mutate(decision, { onSuccess: () => setDialog(undefined) })}
        />
      )}
    </div>
  )
}

/** Who let an answer go out, and what its writer had written where that was changed. */
export function ApprovedBy({ approval }: { approval: NonNullable<Message['approval']> }) {
  const translate = useTranslate()
  const { decidedBy, textBefore, word } = approval
  if (approval.state !== 'approved' || !decidedBy) return null
  const key = textBefore === null ? 'review-answers.approvedBy' : 'review-answers.changedBy'
  return (
    <div className={classes.state}>
      <span>
        {translate(key, { name: decidedBy.name })}
        {word && <span className={classes.reason}> {word}</span>}
        {textBefore !== null && (
          <details>
            <summary>{translate('review-answers.textBefore')}</summary>
            {textBefore}
          </details>
        )}
      </span>
    </div>
  )
}

type Decision = { decision: 'approved' | 'returned'; text?: string; word?: string }
type DialogProps = {
  message: Message
  how: 'change' | 'return'
  isPending: boolean
  onClose: () => void
  onDecide: (decision: Decision) => void
}

function DecisionDialog({ message, how, isPending, onClose, onDecide }: DialogProps) {
  const translate = useTranslate()
  const [text, setText] = useState(message.text)
  const [word, setWord] = useState('')
  const isChange = how === 'change'
  return (
    <Modal
      opened
      onClose={onClose}
      title={translate(isChange ? 'review-answers.approveChanged' : 'review-answers.sendBack')}
    >
      {isChange && (
        <Textarea
          label={translate('review-answers.textLabel')}
          autosize
          minRows={4}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
      )}
      <Textarea
        label={translate('review-answers.noteToWriter', { name: message.author.name })}
        {...(!isChange && { description: translate('review-answers.noteHint') })}
        autosize
        minRows={2}
        mt={isChange ? 'md' : 0}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      <Button
        mt="lg"
        fullWidth
        loading={isPending}
        disabled={isChange && text.trim() === ''}
        onClick={() =>
          onDecide(isChange ? { decision: 'approved', text, word } : { decision: 'returned', word })
        }
      >
        {translate(isChange ? 'review-answers.approve' : 'review-answers.sendBack')}
      </Button>
    </Modal>
  )
}

function useDecide({ id: messageId, conversationId: id }: Message) {
  const client = useQueryClient()
  const translate = useTranslate()
  const problemText = useProblemText()
  return useMutation({
    mutationFn: ({ decision, text, word = '' }: Decision) =>
      answer(
        api.PUT('/api/v1/conversations/{id}/messages/{messageId}/approval', {
          params: { path: { id, messageId } },
          // Whoever changes the words has just read them.
          body: { decision, word, confirm: ['similar', 'personal'], ...(text !== undefined && { text }) },
        }),
      ),
    onSuccess: (_message, { decision }) =>
      notifyDone(
        translate(decision === 'approved' ? 'review-answers.didApprove' : 'review-answers.didSendBack'),
      ),
    onError: (error) => notifyProblem(problemText(error)),
    onSettled: async () => {
      void client.invalidateQueries({ queryKey: conversationKeys.detail(id) })
      void client.invalidateQueries({ queryKey: reviewKeys.all })
      await client.resetQueries({ queryKey: conversationKeys.messages(id) })
      void refreshThread(client, id)
    },
  })
}
