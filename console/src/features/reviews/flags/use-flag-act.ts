import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from '../../../lib/i18n.tsx'
import { reviewKeys } from '../../../lib/reviews.ts'
import { notifyDone } from '../../../ui/notify.tsx'
import { flagOptions, type ReviewFlag } from './flag-queries.ts'

/** Does something about the flag of a review, shows what it is then, and says so. */
export function useFlagAct(id: string): (act: () => Promise<ReviewFlag>, done?: string) => Promise<void> {
  const client = useQueryClient()
  const translate = useTranslate()
  return async (act, done = translate('review-flags.done')) => {
    const flag = await act()
    client.setQueryData(flagOptions(id).queryKey, flag)
    await client.invalidateQueries({ queryKey: reviewKeys.all })
    notifyDone(done)
  }
}
