import { Menu, useMantineColorScheme } from '@mantine/core'
import {
  IconDeviceDesktop,
  IconKeyboard,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
} from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { languageNames, localeOf, locales } from '../../lib/locales.ts'
import { useSession } from '../../lib/session.ts'
import { signOut } from '../../lib/sign-out.ts'
import { paths } from '../../paths.ts'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { useChangeLocale } from './change-locale.ts'
import classes from './rail.module.css'

const schemes = [
  { value: 'auto', name: 'common.schemeAuto', icon: IconDeviceDesktop },
  { value: 'light', name: 'common.schemeLight', icon: IconSun },
  { value: 'dark', name: 'common.schemeDark', icon: IconMoon },
] as const

/** Oneself: language, light or dark, the keys, the way out. */
export function UserMenu({ onKeyboardMap }: { onKeyboardMap: () => void }) {
  const translate = useTranslate()
  const { member } = useSession()
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <Menu position="top-start" width={248}>
      <Menu.Target>
        <button type="button" className={classes.menuButton}>
          <span className="visually-hidden">{translate('common.userMenu')}: </span>
          <PersonAvatar name={member.name || member.email} size={24} />
          <span className={`${classes.name} ${classes.person}`}>{member.name || member.email}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{member.email}</Menu.Label>
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
