import { Button, Radio, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconEraser } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { routingKeys } from '../../../lib/routing.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'

type Values = { from: 'history' | 'now' }

/** Forgets what was learned, after asking what it is to begin with. */
export function ForgetButton() {
  const translate = useTranslate()
  const client = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const form = useForm<Values>({ initialValues: { from: 'history' } })
  async function forget(body: Values) {
    await answer(api.POST('/api/v1/suggestion-measures/resets', { body }))
    await client.invalidateQueries({ queryKey: routingKeys.suggestions })
    notifyDone(translate('suggestions.forgotten'))
  }
  return (
    <>
      <Button variant="default" leftSection={<IconEraser size={16} />} onClick={() => setIsOpen(true)}>
        {translate('suggestions.forget')}
      </Button>
      <FormDialog
        isOpen={isOpen}
        title={translate('suggestions.forgetTitle')}
        text={translate('suggestions.forgetText')}
        form={form}
        submit={translate('suggestions.forgetNow')}
        save={forget}
        onClose={() => setIsOpen(false)}
      >
        <Radio.Group aria-label={translate('suggestions.forgetText')} {...form.getInputProps('from')}>
          <Stack gap="sm">
            <Radio
              value="history"
              label={translate('suggestions.fromHistory')}
              description={translate('suggestions.fromHistoryText')}
            />
            <Radio
              value="now"
              label={translate('suggestions.fromNow')}
              description={translate('suggestions.fromNowText')}
            />
          </Stack>
        </Radio.Group>
      </FormDialog>
    </>
  )
}
