import { useDebouncedValue } from '@mantine/hooks'
import { IconBulb, IconChecks, IconForms, IconX } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { variableLabels, variablesLeftIn } from '../../../lib/writing.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import classes from './advice-line.module.css'
import { snippetsIn } from './insert-text.ts'

type AdviceLineProps = {
  conversationId: string
  html: string
  /** Whether sending resolves, as a macro said. */
  isResolving: boolean
  onKeepOpen: () => void
}

const pauseMs = 600

/** What to think of before an answer is sent: gently, it stops nothing. */
export function AdviceLine({ conversationId, html, isResolving, onKeepOpen }: AdviceLineProps) {
  const translate = useTranslate()
  const [settled] = useDebouncedValue(html, pauseMs)
  const snippetIds = snippetsIn(settled)
  const { data: advice = [] } = useQuery({
    queryKey: ['advice', conversationId, settled],
    enabled: snippetIds.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const params = { path: { id: conversationId } }
      const body = { html: settled, snippetIds }
      return (await answer(api.POST('/api/v1/conversations/{id}/advice', { params, body, signal }))).items
    },
  })
  const left = variablesLeftIn(html)
  const shown = snippetIds.length > 0 ? advice : []
  return (
    <div role="status" className={classes.lines}>
      {left.length > 0 && (
        <p className={classes.line} data-needed>
          <IconForms size={15} aria-hidden />
          <span>
            {translate('writing.fillIn', {
              names: left.map((name) => translate(variableLabels[name])).join(', '),
            })}
          </span>
        </p>
      )}
      {shown.map(({ code, text }) => (
        <p key={code} className={classes.line}>
          <IconBulb size={15} aria-hidden />
          <span>{text}</span>
        </p>
      ))}
      {isResolving && (
        <p className={classes.line}>
          <IconChecks size={15} aria-hidden />
          <span>{translate('writing.resolvesOnSend')}</span>
          <IconButton icon={IconX} size="sm" label={translate('writing.keepOpen')} onClick={onKeepOpen} />
        </p>
      )}
    </div>
  )
}
