import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../lib/api.ts'
import type { Locale } from '../../lib/locales.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import { sessionOptions } from '../../lib/session.ts'
import { notifyProblem } from '../../ui/notify.tsx'

/** Changes the signed-in member's language, here and for every mail the system sends them. */
export function useChangeLocale(): (locale: Locale) => Promise<void> {
  const client = useQueryClient()
  const problemText = useProblemText()
  return async (locale) => {
    try {
      await answer(api.PATCH('/api/v1/session', { body: { locale } }))
      await client.invalidateQueries({ queryKey: sessionOptions.queryKey })
      // Sentences the server wrote (hours, reasons) are in the language they were asked for in.
      await client.invalidateQueries({ queryKey: ['hours-state'] })
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
}
