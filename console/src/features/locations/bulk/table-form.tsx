import { Button, FileInput, Progress, Stack, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useProblemText } from '../../../lib/problem-text.ts'
import { uploadFile } from '../../../lib/upload.ts'
import { paths } from '../../../paths.ts'
import { importsKey, type LocationImportDetail, locationImportOptions } from './queries.ts'

/** Uploads a table of locations and goes to what would happen. */
export function TableForm() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const sending = useMutation({
    mutationFn: (given: File) =>
      uploadFile<LocationImportDetail>('/api/v1/location-imports', given, { onShare: setShare }),
    onSuccess(detail) {
      client.setQueryData(locationImportOptions(detail.id).queryKey, detail)
      void client.invalidateQueries({ queryKey: [...importsKey, 'list'] })
      return navigate({ to: paths.locationImport(detail.id) })
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (file) sending.mutate(file)
      }}
    >
      <Stack>
        <FileInput
          label={translate('bulk.file')}
          description={translate('bulk.fileText')}
          placeholder={translate('bulk.chooseFile')}
          accept=".csv,.tsv,.txt,.xlsx,.json,.geojson,.ndjson,.ndgeojson"
          leftSection={<IconUpload size={16} />}
          value={file}
          onChange={setFile}
        />
        {sending.isPending && <Progress value={share * 100} aria-label={translate('bulk.upload')} />}
        {sending.error && (
          <Text c="var(--danger)" role="alert">
            {problemText(sending.error)}
          </Text>
        )}
        <Button
          type="submit"
          loading={sending.isPending}
          disabled={!file}
          style={{ alignSelf: 'flex-start' }}
        >
          {translate('bulk.upload')}
        </Button>
      </Stack>
    </form>
  )
}
