import { IconMessageStar } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { reviewSuggestionOptions } from '../../../lib/review-strategies.ts'
import { reviewOfOptions } from '../../../lib/reviews.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { notifyProblem } from '../../../ui/notify.tsx'

type SuggestButtonProps = {
  conversationId: string
  /** Puts an answer in, in place of the one before as long as nobody changed that. */
  onSuggest: (text: string, before: string) => void
}

/** Puts in the answer suggested for a review, another wording with each press: where no room is to show it beside. */
export function SuggestButton({ conversationId, onSuggest }: SuggestButtonProps) {
  const translate = useTranslate()
  const client = useQueryClient()
  const problemText = useProblemText()
  const last = useRef({ wording: -1, text: '' })
  const suggest = useMutation({
    mutationFn: async () => {
      const review = await client.ensureQueryData(reviewOfOptions(conversationId))
      const wording = (last.current.wording + 1) % 100
      const suggestion = review && (await client.fetchQuery(reviewSuggestionOptions(review.id, wording)))
      return { wording, text: suggestion?.text ?? '' }
    },
    onSuccess: (found) => {
      if (found.text === '') return notifyProblem(translate('review-strategies.noWords'))
      onSuggest(found.text, last.current.text)
      last.current = found
    },
    onError: (error) => notifyProblem(problemText(error)),
  })
  return (
    <IconButton
      icon={IconMessageStar}
      label={translate('review-strategies.insert')}
      loading={suggest.isPending}
      onClick={() => suggest.mutate()}
    />
  )
}
