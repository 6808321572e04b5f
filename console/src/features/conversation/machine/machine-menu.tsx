import { Button, Group, Menu, Modal, Textarea } from '@mantine/core'
import { IconLanguage, IconPencilBolt, IconSparkles } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices, languageName } from '../../../lib/languages.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'
import { draftingOptions } from './machine-queries.ts'
import type { MachineTask } from './use-machine.ts'

type MachineMenuProps = {
  /** The customer's, as far as it is known. */
  locale: string | null
  isAsking: boolean
  /** What has been written so far. */
  textOf: () => string
  onAsk: (task: MachineTask) => void
}

/** What a machine can do for an answer; nothing where the brand has none. */
export function MachineMenu({ locale, isAsking, textOf, onAsk }: MachineMenuProps) {
  const translate = useTranslate()
  const reader = useLocale()
  const { data } = useQuery(draftingOptions)
  const [open, setOpen] = useState<'wish' | 'language'>()
  if (!data?.isEnabled) return null
  const into = (language: string) => onAsk({ kind: 'translate', html: textOf(), locale: language })
  return (
    <>
      <Menu position="top-start" width={290}>
        <Menu.Target>
          <IconButton icon={IconSparkles} label={translate('sending.machine')} disabled={isAsking} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencilBolt size={16} />} onClick={() => setOpen('wish')}>
            {translate('sending.draftAnswer')}
          </Menu.Item>
          {locale && (
            <Menu.Item leftSection={<IconLanguage size={16} />} onClick={() => into(locale)}>
              {translate('sending.translateInto', { language: languageName(locale, reader) })}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLanguage size={16} />} onClick={() => setOpen('language')}>
            {translate('sending.translateElse')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'wish' && (
        <WishDialog
          onClose={() => setOpen(undefined)}
          onWish={(wish) => {
            setOpen(undefined)
            onAsk({ kind: 'draft', wish })
          }}
        />
      )}
      {open === 'language' && (
        <Modal opened onClose={() => setOpen(undefined)} title={translate('sending.translateElse')} size="sm">
          <SearchSelect
            label={translate('sending.language')}
            data={languageChoices(reader)}
            value={null}
            data-autofocus
            onChange={(language) => {
              setOpen(undefined)
              if (language) into(language)
            }}
          />
        </Modal>
      )}
    </>
  )
}

function WishDialog({ onWish, onClose }: { onWish: (wish: string) => void; onClose: () => void }) {
  const translate = useTranslate()
  const [wish, setWish] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    // The form of the answer around this dialog is not to be sent with it.
    event.stopPropagation()
    onWish(wish.trim())
  }
  return (
    <Modal opened onClose={onClose} title={translate('sending.draftAnswer')} size="md">
      <form onSubmit={submit}>
        <Textarea
          label={translate('sending.wish')}
          description={translate('sending.wishHint')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          data-autofocus
          value={wish}
          onChange={(event) => setWish(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            {translate('common.cancel')}
          </Button>
          <Button type="submit">{translate('sending.draft')}</Button>
        </Group>
      </form>
    </Modal>
  )
}
