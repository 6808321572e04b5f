import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx'

type OutcomeFormProps<Outcome extends string> = {
  /** The first is the usual one. */
  outcomes: readonly { outcome: Outcome; text: MessageKey }[]
  isSaving: boolean
  save: (ended: { outcome: Outcome; note: string }) => Promise<unknown>
}

/** What came of a call or a visit, a press each, with a note for whoever comes after. */
export function OutcomeForm<Outcome extends string>({ outcomes, isSaving, save }: OutcomeFormProps<Outcome>) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const [note, setNote] = useState('')
  async function end(outcome: Outcome) {
    try {
      await save({ outcome, note })
      setNote('')
      notifyDone(translate('calls.logged'))
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  return (
    <>
      <Textarea
        mt={8}
        mb={8}
        autosize
        minRows={1}
        maxRows={6}
        size="sm"
        label={translate('calls.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap={6} mb={8}>
        {outcomes.map(({ outcome, text }, index) => (
          <Button
            key={outcome}
            size="compact-sm"
            variant={index === 0 ? 'filled' : 'default'}
            disabled={isSaving}
            onClick={() => void end(outcome)}
          >
            {translate(text)}
          </Button>
        ))}
      </Group>
    </>
  )
}
