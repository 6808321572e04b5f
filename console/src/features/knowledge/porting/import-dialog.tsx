import {
  Alert,
  Button,
  Checkbox,
  FileInput,
  Group,
  Modal,
  Progress,
  Select,
  Stack,
  Text,
} from '@mantine/core'
import { IconCheck, IconFileUpload } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '@vicino/sdk'
import { type FormEvent, useState } from 'react'
import { articleKeys } from '../../../lib/articles.ts'
import { useTranslate } from '../../../lib/i18n.tsx'
import type { MessageKey } from '../../../lib/message-keys.ts'
import { useProblemText } from '../../../lib/problem-text.ts'
import { uploadFile } from '../../../lib/upload.ts'
import classes from './import-dialog.module.css'

type Report = components['schemas']['ArticleImport']

const formats = ['markdown', 'zendesk', 'chatwoot'] as const
type Format = (typeof formats)[number]

const formatNames: Record<Format, MessageKey> = {
  markdown: 'articles.fromMarkdown',
  zendesk: 'articles.fromZendesk',
  chatwoot: 'articles.fromChatwoot',
}
const formatHints: Record<Format, MessageKey> = {
  markdown: 'articles.fromMarkdownText',
  zendesk: 'articles.fromZendeskText',
  chatwoot: 'articles.fromChatwootText',
}

/** Takes articles from elsewhere, and tells what came and what did not. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const client = useQueryClient()
  const [format, setFormat] = useState<Format>('markdown')
  const [file, setFile] = useState<File | null>(null)
  const [publishes, setPublishes] = useState(false)
  const [share, setShare] = useState(0)
  const taking = useMutation({
    mutationFn: (chosen: File) => {
      const query = new URLSearchParams({ format, ...(publishes && { publish: 'true' }) })
      return uploadFile<Report>(`/api/v1/article-imports?${query}`, chosen, { onShare: setShare })
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: articleKeys.lists })
      void client.invalidateQueries({ queryKey: articleKeys.topics })
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (file) taking.mutate(file)
  }
  return (
    <Modal opened onClose={onClose} title={translate('articles.import')} size="lg">
      {taking.data ? (
        <Outcome report={taking.data} onClose={onClose} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="md">
            <Select
              label={translate('articles.importFrom')}
              description={translate(formatHints[format])}
              data={formats.map((one) => ({ value: one, label: translate(formatNames[one]) }))}
              value={format}
              onChange={(value) => setFormat(formats.find((one) => one === value) ?? 'markdown')}
              allowDeselect={false}
            />
            <FileInput
              label={translate('articles.importFile')}
              placeholder={translate('articles.chooseFile')}
              accept={format === 'markdown' ? '.md,.markdown,.zip' : '.json,.zip'}
              leftSection={<IconFileUpload size={16} />}
              value={file}
              onChange={setFile}
              clearable
            />
            <Checkbox
              label={translate('articles.importPublish')}
              description={translate('articles.importPublishText')}
              checked={publishes}
              onChange={(event) => setPublishes(event.currentTarget.checked)}
            />
            {taking.isPending && (
              <Progress value={share * 100} aria-label={translate('articles.importing')} />
            )}
            {taking.error && (
              <Text c="var(--danger)" role="alert">
                {problemText(taking.error)}
              </Text>
            )}
            <Group justify="flex-end" gap="sm">
              <Button variant="default" onClick={onClose}>
                {translate('common.cancel')}
              </Button>
              <Button type="submit" disabled={!file} loading={taking.isPending}>
                {translate('articles.importStart')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}

function Outcome({ report, onClose }: { report: Report; onClose: () => void }) {
  const translate = useTranslate()
  const { articles, texts, known, problems } = report
  return (
    <Stack gap="md">
      <Alert icon={<IconCheck size={18} />} color="green" role="status">
        {translate('articles.imported', { articles, texts })}
        {known > 0 && ` ${translate('articles.importKnown', { count: known })}`}
      </Alert>
      {problems.length > 0 && (
        <section aria-label={translate('articles.importProblems', { count: problems.length })}>
          <Text fw={550} mb={6}>
            {translate('articles.importProblems', { count: problems.length })}
          </Text>
          <ul className={classes.problems}>
            {problems.map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                <strong>{name}</strong>: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Group justify="flex-end">
        <Button onClick={onClose}>{translate('forms.done')}</Button>
      </Group>
    </Stack>
  )
}
