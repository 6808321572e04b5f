import { Button, Loader } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { Message } from '../../../lib/shapes.ts'
import { Chip } from '../../../ui/chip.tsx'
import { InnerHtml } from '../thread/inner-html.tsx'
import { translationOptions } from './machine-queries.ts'
import classes from './translation.module.css'

/** A message in the reader's language, below the one that was written; said to be a machine's. */
export function Translation({ message, onClose }: { message: Message; onClose: () => void }) {
  const translate = useTranslate()
  const locale = useLocale()
  const problemText = useProblemText()
  const { data, error, isPending } = useQuery(translationOptions(message.conversationId, message.id, locale))
  return (
    <section className={classes.translation} aria-label={translate('sending.machineTranslation')}>
      <header className={classes.head}>
        <Chip icon={IconLanguage}>{translate('sending.machineTranslation')}</Chip>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onClose}>
          {translate(isPending ? 'common.cancel' : 'common.close')}
        </Button>
      </header>
      {isPending && <Loader size={16} />}
      {error && <p role="alert">{problemText(error)}</p>}
      {data && <InnerHtml html={data.html} />}
    </section>
  )
}
