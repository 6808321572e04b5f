import { IconPaperclip } from '@tabler/icons-react'
import { useRef } from 'react'
import { useTranslate } from '../lib/i18n.tsx'
import { IconButton } from './icon-button.tsx'

/** Chooses files of this device to go along with a message. */
export function AttachButton({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const translate = useTranslate()
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton
        icon={IconPaperclip}
        label={translate('inbox.attach')}
        onClick={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
    </>
  )
}
