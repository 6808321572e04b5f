import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import classes from './stale-dialog.module.css'

export type AnswerWarning =
  | { kind: 'similar'; text: string }
  | { kind: 'personal'; found: readonly { kind: string; text: string }[] }

type WarningsDialogProps = {
  warnings: readonly AnswerWarning[]
  isSending: boolean
  /** What is done all the same. */
  action: string
  onBack: () => void
  onSend: () => void
}

/** Asks about what is likely not meant where everybody reads it, before it goes out. */
export function WarningsDialog({ warnings, isSending, action, onBack, onSend }: WarningsDialogProps) {
  const translate = useTranslate()
  return (
    <Modal opened onClose={onBack} size="lg" title={translate('review-answers.warnTitle')}>
      {warnings.map((warning) => (
        <Warning key={warning.kind} warning={warning} />
      ))}
      <Group justify="flex-end" mt="md">
        <Button variant="default" loading={isSending} onClick={onSend}>
          {action}
        </Button>
        <Button data-autofocus onClick={onBack}>
          {translate('review-answers.backToText')}
        </Button>
      </Group>
    </Modal>
  )
}

function Warning({ warning }: { warning: AnswerWarning }) {
  const { translate, translateNamed } = useTranslator()
  if (warning.kind === 'similar')
    return (
      <>
        <p className={classes.text}>{translate('review-answers.similarTo')}</p>
        <blockquote className={classes.message}>
          <p className={classes.words}>{warning.text}</p>
        </blockquote>
      </>
    )
  return (
    <>
      <p className={classes.text}>{translate('review-answers.personalFound')}</p>
      <ul className={classes.found}>
        {warning.found.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            {translateNamed(`review-answers.personal_${kind}`)}:{' '}
            <Text span fw={560}>
              {text}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The warnings a refusal brings along, or undefined for any other. */
export function warningsIn(details: Record<string, unknown>): AnswerWarning[] | undefined {
  const { key, warnings } = details
  return key === 'answer_unconfirmed' && Array.isArray(warnings) ? warnings.filter(isWarning) : undefined
}

function isWarning(value: unknown): value is AnswerWarning {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  return value.kind === 'similar' ? 'text' in value : value.kind === 'personal' && 'found' in value
}
