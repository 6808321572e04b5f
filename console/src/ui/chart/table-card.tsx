import { type ReactNode, useId } from 'react'
import classes from './chart.module.css'

type Props = {
  title: string
  /** Only for those who do not see that there is but one table. */
  isTitleHidden?: boolean
  columns: readonly string[]
  /** Rows of `th` and `td`. */
  children: ReactNode
}

/** Numbers in a table that stands by itself. */
export function TableCard({ title, isTitleHidden = false, columns, children }: Props) {
  const titleId = useId()
  return (
    <div className={classes.card}>
      {!isTitleHidden && <h3 id={titleId}>{title}</h3>}
      <NumberTable
        columns={columns}
        {...(isTitleHidden ? { 'aria-label': title } : { 'aria-labelledby': titleId })}
      >
        {children}
      </NumberTable>
    </div>
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
