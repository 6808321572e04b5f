import { IconPaperclip, IconX } from '@tabler/icons-react'
import { fileSize } from '../lib/file-size.ts'
import { useLocale, useTranslate } from '../lib/i18n.tsx'
import type { Attachment } from '../lib/shapes.ts'
import classes from './upload-list.module.css'
import type { Upload } from './use-uploads.ts'

type UploadListProps = {
  attachments: readonly Attachment[]
  uploads: readonly Upload[]
  onRemove: (id: string) => void
}

/** What goes along with a message, and what is still on its way to the server. */
export function UploadList({ attachments, uploads, onRemove }: UploadListProps) {
  const translate = useTranslate()
  const locale = useLocale()
  if (attachments.length + uploads.length === 0) return null
  return (
    <ul className={classes.files} aria-label={translate('inbox.attachments')}>
      {attachments.map(({ id, filename, size }) => (
        <li key={id} className={classes.file}>
          <IconPaperclip size={14} aria-hidden />
          <span className={classes.name}>{filename}</span>
          <span className={classes.size}>{fileSize(size, locale)}</span>
          <button
            type="button"
            aria-label={translate('inbox.removeFile', { name: filename })}
            onClick={() => onRemove(id)}
          >
            <IconX size={14} />
          </button>
        </li>
      ))}
      {uploads.map(({ key, name, share, cancel }) => (
        <li key={key} className={classes.file}>
          <span className={classes.name}>{name}</span>
          <progress value={share} max={1} aria-label={translate('inbox.uploading', { name })} />
          <button type="button" aria-label={translate('inbox.cancelUpload', { name })} onClick={cancel}>
            <IconX size={14} />
          </button>
        </li>
      ))}
    </ul>
  )
}
