import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { conversationKeys } from '../../lib/conversations.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { type Review, type ReviewPlatform, reviewKeys } from '../../lib/reviews.ts'
import { paths } from '../../paths.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { notifyDone, notifyProblem } from '../../ui/notify.tsx'

type ActionsProps = { review: Review; platform: ReviewPlatform; name: string }

/** What can be done about the answer to a review, where `name` shows it: write it, change it, try again, take it away; or why not. */
export function AnswerActions({ review, platform, name }: ActionsProps) {
  const translate = useTranslate()
  const { reply } = review
  const stands = reply !== null && reply.state !== 'rejected'
  if (!stands) return <OpenButton review={review} />
  const { canChange, canWithdraw } = platform.reply
  return (
    <>
      {canWithdraw && <WithdrawButton review={review} platform={name} />}
      {canChange && <OpenButton review={review} />}
      {(!canChange || !canWithdraw) && (
        <Text size="sm" c="dimmed">
          {translate(canWithdraw || canChange ? wordOf(canChange) : 'review-answers.noChange', {
            platform: name,
          })}
        </Text>
      )}
    </>
  )
}

function wordOf(canChange: boolean) {
  return canChange ? 'review-answers.noWithdraw' : 'review-answers.noChange'
}

function OpenButton({ review: { id, reply, answerState } }: { review: Review }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const open = useMutation({
    mutationFn: async () => {
      const params = { path: { id } }
      const { conversationId } = await answer(api.POST('/api/v1/reviews/{id}/conversation', { params }))
      // What stands there, or was not let through, is what one goes on from.
      if (reply && answerState === reply.state) await beginFrom(conversationId, reply.text)
      await client.invalidateQueries({ queryKey: conversationKeys.draft(conversationId, 'reply') })
      return conversationId
    },
    onSuccess: (conversationId) => navigate({ to: paths.inbox('all', conversationId) }),
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <Button onClick={() => open.mutate()} loading={open.isPending}>
      {translate(wordsFor({ reply, answerState }))}
    </Button>
  )
}

function wordsFor({ reply, answerState }: Pick<Review, 'reply' | 'answerState'>) {
  // One answer waits at a time: there is none to write beside it.
  if (answerState === 'unapproved') return 'review-answers.opensWaiting'
  if (!reply) return 'reviews.answer'
  return reply.state === 'rejected' ? 'review-answers.tryAgain' : 'review-answers.change'
}

async function beginFrom(conversationId: string, text: string): Promise<void> {
  const path = { id: conversationId }
  const draft = await answer(
    api.GET('/api/v1/conversations/{id}/draft', { params: { path, query: { kind: 'reply' } } }),
  )
  if (draft?.html) return
  const { publicCount } = await answer(api.GET('/api/v1/conversations/{id}', { params: { path } }))
  const body = { ...{ recipients: null, attachmentIds: [], isMachineWritten: false }, html: htmlOf(text) }
  await answer(
    api.PUT('/api/v1/conversations/{id}/draft', {
      params: { path, query: { kind: 'reply' } },
      body: { ...body, seenPublicCount: publicCount },
    }),
  )
}

function htmlOf(text: string): string {
  const page = document.createElement('div')
  for (const line of text.split(/\n+/)) page.appendChild(document.createElement('p')).textContent = line
  return page.innerHTML
}

function WithdrawButton({ review: { id }, platform }: { review: Review; platform: string }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button variant="default" color="red" onClick={() => setIsAsking(true)}>
        {translate('review-answers.withdraw')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={translate('review-answers.withdrawTitle', { platform })}
          text={translate('review-answers.withdrawText')}
          action={translate('review-answers.withdraw')}
          onCancel={() => setIsAsking(false)}
          onConfirm={async () => {
            await answer(api.DELETE('/api/v1/reviews/{id}/answer', { params: { path: { id } } }))
            await client.invalidateQueries({ queryKey: reviewKeys.all })
            notifyDone(translate('review-answers.didWithdraw'))
          }}
        />
      )}
    </>
  )
}
