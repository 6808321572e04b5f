import { Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
} from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { languageNames, localeOf, locales } from '../../lib/locales.ts'
import { myPresenceOptions } from '../../lib/routing.ts'
import { useSession } from '../../lib/session.ts'
import { signOut } from '../../lib/sign-out.ts'
import { paths } from '../../paths.ts'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { PresenceDot } from '../../ui/presence-dot.tsx'
import { useChangeLocale } from './change-locale.ts'
import { PresenceItems } from './presence-items.tsx'
import classes from './rail.module.css'

const HandOverDialog = lazy(() =>
  import('../../ui/hand-over/hand-over-dialog.tsx').then((module) => ({ default: module.HandOverDialog })),
)

const schemes = [
  { value: 'auto', name: 'common.schemeAuto', icon: IconDeviceDesktop },
  { value: 'light', name: 'common.schemeLight', icon: IconSun },
  { value: 'dark', name: 'common.schemeDark', icon: IconMoon },
] as const

/** Oneself: being there, language, light or dark, the keys, the way out. */
export function UserMenu({ onKeyboardMap }: { onKeyboardMap: () => void }) {
  const translate = useTranslate()
  const { member } = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  const { data: presence } = useQuery(myPresenceOptions)
  const [isHandingOver, setIsHandingOver] = useState(false)
  return (
    <>
      <Menu position="top-start" width={248}>
        <Menu.Target>
          <button type="button" className={classes.menuButton}>
            <span className="visually-hidden">{translate('common.userMenu')}: </span>
            <PersonAvatar name={member.name || member.email} size={24} />
            <span className={`${classes.name} ${classes.person}`}>{member.name || member.email}</span>
            {presence && <PresenceDot state={presence.state} />}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{member.email}</Menu.Label>
          <PresenceItems onHandOver={() => setIsHandingOver(true)} />
          <LanguageItems />
          <SchemeItems />
          <Menu.Divider />
          <Menu.Item leftSection={<IconKeyboard size={16} />} rightSection="?" onClick={onKeyboardMap}>
            {translate('common.keyboardMap')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconSettings size={16} />}
            onClick={() => void navigate({ to: paths.settings() })}
          >
            {translate('common.settings')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut(client)}>
            {translate('common.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>{isHandingOver && <HandOverDialog onClose={() => setIsHandingOver(false)} />}</Suspense>
    </>
  )
}

function LanguageItems() {
  const translate = useTranslate()
  const { member } = useSession()
  const changeLocale = useChangeLocale()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{translate('common.language')}</Menu.Label>
      <Menu.RadioGroup value={member.locale} onChange={(value) => void changeLocale(localeOf(value))}>
        {locales.map((locale) => (
          <Menu.RadioItem key={locale} value={locale} lang={locale}>
            {languageNames[locale]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}

function SchemeItems() {
  const translate = useTranslate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{translate('common.appearance')}</Menu.Label>
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((one) => one.value === value)?.value ?? 'auto')}
      >
        {schemes.map(({ value, name, icon: Icon }) => (
          <Menu.RadioItem key={value} value={value} rightSection={<Icon size={16} />}>
            {translate(name)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
