import { IconArrowBackUp, IconChevronDown, IconLock } from '@tabler/icons-react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import classes from './composer-tabs.module.css'
import type { Kind } from './draft.ts'

type ComposerTabsProps = {
  kind: Kind
  /** Its customer can only be called. */
  isSpoken: boolean
  onKind: (kind: Kind) => void
  onClose: () => void
}

/** Answer or note: always said, never only a colour. */
export function ComposerTabs({ kind, isSpoken, onKind, onClose }: ComposerTabsProps) {
  const translate = useTranslate()
  return (
    <div className={classes.tabs}>
      <fieldset className={classes.kinds}>
        <legend className="visually-hidden">{translate('inbox.composer')}</legend>
        {!isSpoken && (
          <button
            type="button"
            className={classes.tab}
            aria-pressed={kind === 'reply'}
            onClick={() => onKind('reply')}
          >
            <IconArrowBackUp size={15} />
            {translate('inbox.reply')}
          </button>
        )}
        <button
          type="button"
          className={classes.tab}
          data-kind="note"
          aria-pressed={kind === 'note'}
          onClick={() => onKind('note')}
        >
          <IconLock size={15} />
          {translate('inbox.note')}
        </button>
      </fieldset>
      {kind === 'note' && (
        <span className={classes.hint}>{translate(isSpoken ? 'calls.spokenOnly' : 'inbox.noteHint')}</span>
      )}
      <IconButton
        icon={IconChevronDown}
        label={translate('inbox.closeComposer')}
        size="sm"
        onClick={onClose}
        className={classes.close ?? ''}
      />
    </div>
  )
}
