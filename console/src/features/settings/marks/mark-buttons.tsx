import { IconArchive, IconArrowBackUp, IconPencil } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'

type MarkButtonsProps = {
  item: { name: string; isArchived: boolean }
  onEdit: () => void
  onArchive: (isArchived: boolean) => void
}

/** Changes a row, puts it away or takes it back. */
export function MarkButtons({ item: { name, isArchived }, onEdit, onArchive }: MarkButtonsProps) {
  const translate = useTranslate()
  if (isArchived)
    return (
      <IconButton
        icon={IconArrowBackUp}
        label={translate('marks.restore', { name })}
        onClick={() => onArchive(false)}
      />
    )
  return (
    <>
      <IconButton icon={IconPencil} label={translate('marks.edit', { name })} onClick={onEdit} />
      <IconButton
        icon={IconArchive}
        label={translate('marks.archive', { name })}
        onClick={() => onArchive(true)}
      />
    </>
  )
}
