import { Button, FileInput, Progress, Stack, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { uploadFile } from '../../lib/upload.ts'
import { type Directory, directoryOptions, listingKeys } from './queries.ts'

/** Uploads what a directory shows now. */
export function DumpForm({ id }: { id: string }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const sending = useMutation({
    mutationFn: (given: File) =>
      uploadFile<Directory>(`/api/v1/directories/${id}/dumps`, given, { onShare: setShare }),
    onSuccess(directory) {
      setFile(null)
      client.setQueryData(directoryOptions(id).queryKey, directory)
      return client.invalidateQueries({ queryKey: listingKeys.all })
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
          label={translate('listings.file')}
          description={translate('listings.fileText')}
          placeholder={translate('listings.chooseFile')}
          accept=".csv,.json,.geojson,.ndjson,.ndgeojson,.txt"
          leftSection={<IconUpload size={16} />}
          value={file}
          onChange={setFile}
        />
        {sending.isPending && <Progress value={share * 100} aria-label={translate('listings.upload')} />}
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
          {translate('listings.upload')}
        </Button>
      </Stack>
    </form>
  )
}
