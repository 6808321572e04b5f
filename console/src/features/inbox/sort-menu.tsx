import { Menu } from '@mantine/core'
import { IconArrowsSort } from '@tabler/icons-react'
import { useTranslate } from '../../lib/i18n.tsx'
import { type Sort, sorts } from '../../paths.ts'
import { IconButton } from '../../ui/icon-button.tsx'

type SortMenuProps = {
  sort: Sort
  usual: Sort
  isSearch: boolean
  onSort: (sort: Sort | undefined) => void
}

/** How the list is ordered. */
export function SortMenu({ sort, usual, isSearch, onSort }: SortMenuProps) {
  const translate = useTranslate()
  const isOffered = (one: Sort) => isSearch || one !== 'relevance'
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <IconButton
          icon={IconArrowsSort}
          label={translate('views.sortedBy', { sort: translate(`views.sort_${sort}`) })}
          variant={sort === usual ? 'subtle' : 'light'}
          color={sort === usual ? 'gray' : 'brand'}
        />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={sort}
          onChange={(value) => onSort(value === usual ? undefined : sorts.find((one) => one === value))}
        >
          {sorts.filter(isOffered).map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              {translate(`views.sort_${one}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
