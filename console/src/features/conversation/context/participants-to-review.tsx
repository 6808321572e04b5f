import { Button } from '@mantine/core'
import { IconUserQuestion } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { conversationKeys } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { useSession } from '../../../lib/session.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { notifyProblem } from '../../../ui/notify.tsx'
import classes from './participants-to-review.module.css'
import { strangersIn } from './strangers-in.ts'

type Participant = Conversation['participants'][number]

/** Strangers who wrote into the conversation: a person says whether they belong here. */
export function ParticipantsToReview({ conversation }: { conversation: Conversation }) {
  return strangersIn(conversation).map((stranger) => (
    <Stranger key={stranger.address} conversationId={conversation.id} stranger={stranger} />
  ))
}

function Stranger({ conversationId, stranger }: { conversationId: string; stranger: Participant }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const decide = useDecision(conversationId, stranger.address)
  const { name, address } = stranger
  const who = name && name !== address ? `${name} (${address})` : address
  const isChosen = (choice: 'belongs' | 'remove') => decide.isPending && decide.variables === choice
  return (
    <section className={classes.stranger} aria-label={who}>
      <IconUserQuestion size={18} className={classes.icon} aria-hidden />
      <div className={classes.words}>
        <p className={classes.said}>{translate('inbox.stranger', { who })}</p>
        <p className={classes.hint}>{translate('inbox.strangerText')}</p>
        {permissions.includes('conversations.write') && (
          <div className={classes.buttons}>
            <Button
              size="compact-sm"
              loading={isChosen('belongs')}
              disabled={decide.isPending}
              onClick={() => decide.mutate('belongs')}
            >
              {translate('inbox.strangerBelongs')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={isChosen('remove')}
              disabled={decide.isPending}
              onClick={() => decide.mutate('remove')}
            >
              {translate('inbox.strangerRemove')}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}

function useDecision(conversationId: string, address: string) {
  const client = useQueryClient()
  const problemText = useProblemText()
  const path = { params: { path: { id: conversationId, address } } }
  const resource = '/api/v1/conversations/{id}/participants/{address}'
  return useMutation({
    mutationFn: (choice: 'belongs' | 'remove') =>
      choice === 'belongs'
        ? answer(api.PATCH(resource, { ...path, body: { state: 'known' } }))
        : answer(api.DELETE(resource, path)),
    onError: (error) => notifyProblem(problemText(error)),
    // Also after a refusal: a colleague may have decided meanwhile.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: conversationKeys.recipients(conversationId) })
      return client.invalidateQueries({ queryKey: conversationKeys.detail(conversationId) })
    },
  })
}
