import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { paths } from '../../paths.ts'
import { notifyProblem } from '../../ui/notify.tsx'

/** Opens a conversation by its number. */
export function useNumberJump(): (number: string) => Promise<void> {
  const navigate = useNavigate()
  const translate = useTranslate()
  const problemText = useProblemText()
  return async (number) => {
    try {
      const query = { view: 'all', search: `#${number}`, limit: 20 } as const
      const { items } = await answer(api.GET('/api/v1/conversations', { params: { query } }))
      const found = items.find((item) => item.number === Number(number))
      if (found) await navigate({ to: paths.inbox('all', found.id) })
      else notifyProblem(translate('inbox.noSuchNumber', { number }))
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
}
