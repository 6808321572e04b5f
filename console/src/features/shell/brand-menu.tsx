import { Menu } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { answer, api } from '../../lib/api.ts'
import { useTranslate } from '../../lib/i18n.tsx'
import { useProblemText } from '../../lib/problem-text.ts'
import { logoUrl, useSession } from '../../lib/session.ts'
import { paths } from '../../paths.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { notifyProblem } from '../../ui/notify.tsx'
import classes from './rail.module.css'

/** The brand one works for; a menu when there are several. */
export function BrandMenu() {
  const translate = useTranslate()
  const problemText = useProblemText()
  const { account, accounts } = useSession()
  const name = (
    <>
      <BrandMark name={account.name} logoUrl={logoUrl(account)} />
      <span className={classes.name}>{account.name}</span>
    </>
  )
  if (accounts.length < 2) return <div className={classes.menuButton}>{name}</div>

  async function changeTo(accountId: string) {
    try {
      await answer(api.PUT('/api/v1/session/account', { body: { accountId } }))
      // Nothing of one brand may stay on a page of the other.
      location.assign(paths.home())
    } catch (error) {
      notifyProblem(problemText(error))
    }
  }
  return (
    <Menu position="bottom-start" width={220}>
      <Menu.Target>
        <button type="button" className={classes.menuButton}>
          {name}
          <IconChevronDown size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{translate('common.brands')}</Menu.Label>
        {accounts.map((one) => (
          <Menu.Item
            key={one.id}
            leftSection={<BrandMark name={one.name} size={20} />}
            rightSection={one.id === account.id && <IconCheck size={14} />}
            onClick={() => one.id !== account.id && changeTo(one.id)}
          >
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
