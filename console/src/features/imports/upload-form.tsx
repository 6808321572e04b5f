import { Button, FileInput, Progress, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { paths } from '../../paths.ts'
import { importOptions, productNames, type Source } from './queries.ts'
import { sendFile } from './send-file.ts'

const accepted = '.zip,.json,.ndjson,.jsonl,.xml,.csv,.gz'
const products = Object.entries(productNames).map(([value, label]) => ({ value, label }))

function isSource(value: string | null): value is Source {
  return value !== null && value in productNames
}

/** Chooses a product and its file, and uploads it. */
export function UploadForm() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [source, setSource] = useState<Source>()
  const [file, setFile] = useState<File | null>(null)
  const [origin, setOrigin] = useState('')
  const [share, setShare] = useState(0)
  const sending = useMutation({
    mutationFn: (given: { source: Source; file: File }) => sendFile({ ...given, origin, onShare: setShare }),
    onSuccess(detail) {
      client.setQueryData(importOptions(detail.import.id).queryKey, detail)
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
      return navigate({ to: paths.import(detail.import.id) })
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (source && file) sending.mutate({ source, file })
      }}
    >
      <Stack>
        <Select
          label={translate('imports.product')}
          data={products}
          value={source ?? null}
          required
          allowDeselect={false}
          onChange={(value) => isSource(value) && setSource(value)}
        />
        {source && (
          <Text size="sm" c="dimmed">
            {translate(`imports.how_${source}`)}
          </Text>
        )}
        <FileInput
          label={translate('imports.file')}
          description={translate('imports.fileText')}
          placeholder={translate('imports.chooseFile')}
          accept={accepted}
          leftSection={<IconUpload size={16} />}
          required
          value={file}
          onChange={setFile}
        />
        <TextInput
          label={translate('imports.origin')}
          description={translate('imports.originText')}
          maxLength={200}
          value={origin}
          onChange={(event) => setOrigin(event.currentTarget.value)}
        />
        {sending.isPending && (
          <Progress value={share * 100} aria-label={translate('imports.stateUploading')} />
        )}
        {sending.error && (
          <Text c="var(--danger)" role="alert">
            {problemText(sending.error)}
          </Text>
        )}
        <Button
          type="submit"
          loading={sending.isPending}
          disabled={!source || !file}
          style={{ alignSelf: 'flex-start' }}
        >
          {translate('imports.upload')}
        </Button>
      </Stack>
    </form>
  )
}
