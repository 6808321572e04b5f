import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { DeleteMenu } from '../../../ui/delete-button.tsx'
import { importsKey } from './queries.ts'

/** Lets go of an import with its rows, after asking once. */
export function ForgetImport({ id }: { id: string }) {
  const translate = useTranslate()
  const client = useQueryClient()
  const navigate = useNavigate()
  async function forget() {
    await answer(api.DELETE('/api/v1/location-imports/{id}', { params: { path: { id } } }))
    await navigate({ to: paths.settingsPage('bulk') })
    await client.invalidateQueries({ queryKey: [...importsKey, 'list'] })
  }
  return (
    <DeleteMenu
      label={translate('bulk.forget')}
      title={translate('bulk.forgetTitle')}
      text={translate('bulk.forgetText')}
      action={translate('bulk.forget')}
      onConfirm={forget}
    />
  )
}
