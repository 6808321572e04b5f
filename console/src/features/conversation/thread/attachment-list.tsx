import { IconDownload, IconFile, IconFileTypePdf, IconFileZip, IconPhoto } from '@tabler/icons-react'
import { useState } from 'react'
import { fileSize } from '../../../lib/file-size.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import type { Attachment } from '../../../lib/shapes.ts'
import classes from './attachment-list.module.css'

/** The files of a message; pictures as pictures. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  const translate = useTranslate()
  return (
    <ul className={classes.list} aria-label={translate('inbox.attachments')}>
      {attachments.map((file) => (
        <li key={file.id}>
          <AttachmentCard file={file} />
        </li>
      ))}
    </ul>
  )
}

function AttachmentCard({ file }: { file: Attachment }) {
  const translate = useTranslate()
  const locale = useLocale()
  const url = `/api/v1/attachments/${file.id}`
  const [isBroken, setIsBroken] = useState(false)
  if (/^audio\/(mpeg|wav|ogg|mp4)$/.test(file.contentType)) return <Sound file={file} />
  const isPicture = !isBroken && /^image\/(png|jpeg|gif|webp)$/.test(file.contentType)
  const Icon = iconOf(file.contentType)
  return (
    <a
      className={classes.file}
      href={isPicture ? `${url}?inline=true` : url}
      target={isPicture ? '_blank' : undefined}
      rel="noopener"
      download={isPicture ? undefined : file.filename}
      title={translate('inbox.openFile', { name: file.filename })}
    >
      {isPicture ? (
        <img
          className={classes.picture}
          src={`${url}?inline=true`}
          alt=""
          loading="lazy"
          onError={() => setIsBroken(true)}
        />
      ) : (
        <span className={classes.icon}>
          <Icon size={20} stroke={1.5} />
        </span>
      )}
      <span className={classes.words}>
        <span className={classes.name}>{file.filename}</span>
        <span className={classes.size}>{fileSize(file.size, locale)}</span>
      </span>
      <IconDownload size={15} className={classes.mark} aria-hidden />
    </a>
  )
}

/** Something to listen to where it stands, such as what was said on tape. */
function Sound({ file }: { file: Attachment }) {
  const translate = useTranslate()
  return (
    // biome-ignore lint/a11y/useMediaCaption: what somebody said on the phone comes without captions
    <audio
      className={classes.sound}
      controls
      preload="metadata"
      src={`/api/v1/attachments/${file.id}`}
      aria-label={translate('inbox.playFile', { name: file.filename })}
    />
  )
}

function iconOf(type: string) {
  if (type === 'application/pdf') return IconFileTypePdf
  if (/zip|tar|compressed/.test(type)) return IconFileZip
  return type.startsWith('image/') ? IconPhoto : IconFile
}
