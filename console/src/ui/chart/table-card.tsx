import { type ReactNode, useId } from 'react'
import classes from './chart.module.css'

type Props = {
  title: string
  /** The level of the title below those of the page. */
  level?: 2 | 3
  /** Only for those who do not see that there is but one table. */
  isTitleHidden?: boolean
  columns: readonly string[]
  /** Rows of `th` and `td`. */
  children: ReactNode
}

/** Numbers in a table that stands by itself. */
export function TableCard({ title, level = 3, isTitleHidden = false, columns, children }: Props) {
  const titleId = useId()
  const Title = level === 2 ? 'h2' : 'h3'
  const named = isTitleHidden ? { 'aria-label': title } : { 'aria-labelledby': titleId }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than a phone is scrolled by keys as well
    <section className={classes.card} tabIndex={0} {...named}>
      {!isTitleHidden && <Title id={titleId}>{title}</Title>}
      <NumberTable columns={columns} {...named}>
        {children}
      </NumberTable>
    </section>
  )
}

type TableProps = Pick<Props, 'columns' | 'children'> & { 'aria-label'?: string; 'aria-labelledby'?: string }

/** A table whose first column names what the numbers beside it are of. */
export function NumberTable({ columns, children, ...named }: TableProps) {
  return (
    <table className={classes.table} {...named}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
