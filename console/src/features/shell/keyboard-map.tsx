import { Modal, Switch } from '@mantine/core'
import { useState } from 'react'
import {
  areLetterKeysOn,
  type CommandGroup,
  switchLetterKeys,
  useOfferedCommands,
} from '../../lib/commands.tsx'
import { useTranslate } from '../../lib/i18n.tsx'
import type { MessageKey } from '../../lib/message-keys.ts'
import { KeyCaps } from '../../ui/key-caps.tsx'
import classes from './keyboard-map.module.css'

const groups: readonly { group: CommandGroup; name: MessageKey }[] = [
  { group: 'move', name: 'common.groupMove' },
  { group: 'conversation', name: 'common.groupConversation' },
  { group: 'compose', name: 'common.groupCompose' },
  { group: 'go', name: 'common.groupGo' },
  { group: 'app', name: 'common.groupApp' },
]

/** Every key that does something here and now. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const translate = useTranslate()
  const commands = useOfferedCommands()
  const [isOn, setIsOn] = useState(areLetterKeysOn)
  return (
    <Modal opened onClose={onClose} title={translate('common.keyboardMap')} size="xl">
      <div className={classes.groups}>
        {groups.map(({ group, name }) => {
          const keyed = commands.filter((command) => command.group === group && command.keys)
          if (keyed.length === 0) return null
          return (
            <section key={group} className={classes.group}>
              <h3 className={classes.heading}>{translate(name)}</h3>
              <dl className={classes.list}>
                {keyed.map(({ id, label, keys = '' }) => (
                  <div key={id} className={classes.line}>
                    <dt>{label}</dt>
                    <dd>
                      <KeyCaps keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
      <Switch
        className={classes.switch}
        label={translate('common.letterKeys')}
        description={translate('common.letterKeysHint')}
        checked={isOn}
        onChange={(event) => {
          setIsOn(event.currentTarget.checked)
          switchLetterKeys(event.currentTarget.checked)
        }}
      />
    </Modal>
  )
}
