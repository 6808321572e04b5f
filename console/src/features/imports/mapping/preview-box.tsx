import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import type { ImportMapping } from '../queries.ts'
import { previewOptions } from '../queries.ts'
import classes from './mapping.module.css'

/** What would be taken as things are chosen now, and what not. */
export function PreviewBox({ id, mapping }: { id: string; mapping: ImportMapping }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const locale = useLocale()
  const { data, error } = useQuery(previewOptions(id, mapping))
  if (error) return <Text c="var(--danger)">{problemText(error)}</Text>
  if (!data) return <Text c="dimmed">{translate('imports.counting')}</Text>
  const { conversations, contacts, messages, known, leftOut, withoutLocation, unmatchedPeople, left } = data
  const facts = [
    ['conversations', translate('imports.conversations'), conversations],
    ['contacts', translate('imports.contacts'), contacts],
    ['messages', translate('imports.messages'), messages],
    ['known', translate('imports.known'), known],
  ] as const
  const names = unmatchedPeople.slice(0, 8).join(', ')
  const warnings = [
    ...(leftOut > 0 ? [translate('imports.warnLeftOut', { count: leftOut })] : []),
    ...(withoutLocation > 0 ? [translate('imports.warnNoLocation', { count: withoutLocation })] : []),
    ...(names ? [translate('imports.warnPeople', { count: unmatchedPeople.length, names })] : []),
    ...left.map(({ text, count }) => translate('imports.warnReason', { count, reason: text })),
  ]
  return (
    <div role="status">
      <dl className={classes.facts}>
        {facts.map(([key, label, count]) => (
          <div key={key} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{new Intl.NumberFormat(locale).format(count)}</dd>
          </div>
        ))}
      </dl>
      {warnings.length > 0 && (
        <ul className={classes.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
