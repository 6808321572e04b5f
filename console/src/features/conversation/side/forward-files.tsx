import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { messagesOptions } from '../../../lib/conversations.ts'
import { fileSize } from '../../../lib/file-size.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import classes from './side.module.css'

type ForwardFilesProps = {
  conversationId: string
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** The files of a conversation, none of which goes along unless it is chosen. */
export function ForwardFiles({ conversationId, chosen, onChange }: ForwardFilesProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const { data } = useInfiniteQuery(messagesOptions(conversationId))
  const files = data?.pages.flatMap((page) => page.items.flatMap((message) => message.attachments)) ?? []
  if (files.length === 0) return null
  return (
    <Checkbox.Group
      label={translate('sending.forwardFiles')}
      value={[...chosen]}
      onChange={(ids) => onChange(ids)}
    >
      <div className={classes.files}>
        {files.map(({ id, filename, size }) => (
          <Checkbox key={id} value={id} label={`${filename} · ${fileSize(size, locale)}`} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
