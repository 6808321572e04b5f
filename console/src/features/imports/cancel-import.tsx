import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { Confirmed } from '../../ui/confirmed.tsx'
import { useImport } from './use-import.ts'

/** Ends an import, after asking once; what was taken already stays. */
export function CancelImport({ id, icon }: { id: string; icon?: ReactNode }) {
  const translate = useTranslate()
  const { change } = useImport(id)
  return (
    <Confirmed
      title={translate('imports.cancelTitle')}
      text={translate('imports.cancelText')}
      action={translate('imports.cancel')}
      cancel={translate('imports.goOn')}
      onConfirm={() => change.mutateAsync('cancelled')}
    >
      {(ask) => (
        <Button variant="subtle" color="red" leftSection={icon} onClick={ask}>
          {translate('imports.cancel')}
        </Button>
      )}
    </Confirmed>
  )
}
