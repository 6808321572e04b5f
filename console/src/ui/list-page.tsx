import { Fragment, type ReactNode } from 'react'
import { AddButton, type AddButtonProps } from './add-button.tsx'
import { EmptyState, type EmptyStateProps } from './empty-state.tsx'
import { Page } from './page.tsx'
import { RowList } from './row-list.tsx'

type ListPageProps<Item> = {
  title: string
  lead: ReactNode
  items: readonly Item[]
  add: AddButtonProps
  /** What stands there as long as there are none. */
  empty: Pick<EmptyStateProps, 'icon' | 'title'> & { text: string }
  /** A row. */
  children: (item: Item, index: number, all: readonly Item[]) => ReactNode
  /** What was done to the rows, for those who do not see it. */
  spoken?: string
  /** What stands in front of the page. */
  dialogs?: ReactNode
}

/** A page of the settings that lists what there is of one kind, and adds to it. */
export function ListPage<Item extends { id: string }>(props: ListPageProps<Item>) {
  const { title, lead, items, add, empty, children, spoken, dialogs } = props
  const button = <AddButton {...add} />
  return (
    <Page title={title} lead={lead} actions={items.length > 0 && button}>
      {items.length === 0 ? (
        <EmptyState icon={empty.icon} title={empty.title} action={button}>
          {empty.text}
        </EmptyState>
      ) : (
        <RowList label={title}>
          {items.map((item, index) => (
            <Fragment key={item.id}>{children(item, index, items)}</Fragment>
          ))}
        </RowList>
      )}
      {spoken !== undefined && (
        <p className="visually-hidden" aria-live="polite">
          {spoken}
        </p>
      )}
      {dialogs}
    </Page>
  )
}
