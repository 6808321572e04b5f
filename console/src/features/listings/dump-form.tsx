import { useQueryClient } from '@tanstack/react-query'
import { useTranslate } from '../../lib/i18n.tsx'
import { UploadForm } from '../../ui/upload-form.tsx'
import { type Directory, directoryOptions, listingKeys } from './queries.ts'

/** Uploads what a directory shows now. */
export function DumpForm({ id }: { id: string }) {
  const translate = useTranslate()
  const client = useQueryClient()
  return (
    <UploadForm<Directory>
      path={`/api/v1/directories/${id}/dumps`}
      accept=".csv,.json,.geojson,.ndjson,.ndgeojson,.txt"
      label={translate('listings.file')}
      description={translate('listings.fileText')}
      placeholder={translate('listings.chooseFile')}
      action={translate('listings.upload')}
      onDone={(directory) => {
        client.setQueryData(directoryOptions(id).queryKey, directory)
        return client.invalidateQueries({ queryKey: listingKeys.all })
      }}
    />
  )
}
