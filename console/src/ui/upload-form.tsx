import { Button, FileInput, Progress, Stack, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useProblemText } from '../lib/problem-text.ts'
import { uploadFile } from '../lib/upload.ts'

type UploadFormProps<Answer> = {
  /** Where the file goes. */
  path: string
  /** The endings one may choose, as the browser wants them. */
  accept: string
  label: string
  description: string
  placeholder: string
  action: string
  onDone: (answer: Answer) => unknown
}

/** One file, sent with a button: how far it is, and what the server says against it. */
export function UploadForm<Answer>({ path, action, onDone, ...field }: UploadFormProps<Answer>) {
  const problemText = useProblemText()
  const [file, setFile] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const sending = useMutation({
    mutationFn: (given: File) => uploadFile<Answer>(path, given, { onShare: setShare }),
    onSuccess(answer) {
      setFile(null)
      return onDone(answer)
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
        <FileInput {...field} leftSection={<IconUpload size={16} />} value={file} onChange={setFile} />
        {sending.isPending && <Progress value={share * 100} aria-label={action} />}
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
          {action}
        </Button>
      </Stack>
    </form>
  )
}
