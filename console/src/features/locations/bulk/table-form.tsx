import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { UploadForm } from '../../../ui/upload-form.tsx'
import { importsKey, type LocationImportDetail, locationImportOptions } from './queries.ts'

/** Uploads a table of locations and goes to what would happen. */
export function TableForm() {
  const translate = useTranslate()
  const client = useQueryClient()
  const navigate = useNavigate()
  return (
    <UploadForm<LocationImportDetail>
      path="/api/v1/location-imports"
      accept=".csv,.tsv,.txt,.xlsx,.json,.geojson,.ndjson,.ndgeojson"
      label={translate('bulk.file')}
      description={translate('bulk.fileText')}
      placeholder={translate('bulk.chooseFile')}
      action={translate('bulk.upload')}
      onDone={(detail) => {
        client.setQueryData(locationImportOptions(detail.id).queryKey, detail)
        void client.invalidateQueries({ queryKey: [...importsKey, 'list'] })
        return navigate({ to: paths.locationImport(detail.id) })
      }}
    />
  )
}
