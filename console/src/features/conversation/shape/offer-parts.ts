import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { relatedOptions } from '../../../lib/conversations.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'

/** After the whole was resolved: offers to resolve its parts that are not. */
export function useOfferParts(id: string) {
  const client = useQueryClient()
  const translate = useTranslate()
  const problemText = useProblemText()
  async function resolveAll(ids: readonly string[]) {
    try {
      for (const partId of ids) {
        const params = { path: { id: partId } }
        const body = { status: 'resolved' as const }
        await answer(api.PUT('/api/v1/conversations/{id}/status', { params, body }))
      }
      notifyDone(translate('shape.partsResolved'))
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  return async () => {
    const related = await client.fetchQuery(relatedOptions(id)).catch(() => undefined)
    const isOver = (status: string) => status === 'resolved' || status === 'spam'
    const ids = related?.children.filter(({ status }) => !isOver(status)).map((child) => child.id) ?? []
    if (ids.length === 0) return
    notifyDone(translate('shape.resolveParts', { count: ids.length }), {
      label: translate('shape.resolvePartsAction'),
      run: () => void resolveAll(ids),
    })
  }
}
