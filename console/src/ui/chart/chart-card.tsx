import { Button } from '@mantine/core'
import { IconChartLine, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import classes from './chart.module.css'

type Props = {
  title: string
  chart: ReactNode
  /** The same numbers in words; without it there is nothing to show yet. */
  table: ReactNode | undefined
  /** What else may be chosen, beside the button. */
  choice?: ReactNode
  children?: ReactNode
}

/** Numbers over time: drawn, and one press away the same as a table. */
export function ChartCard({ title, chart, table, choice, children }: Props) {
  const translate = useTranslate()
  const [isTable, setIsTable] = useState(false)
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <h3>{title}</h3>
        {table && (
          <div className={classes.choice}>
            {choice}
            <Button
              size="compact-sm"
              variant="default"
              leftSection={isTable ? <IconChartLine size={14} /> : <IconTable size={14} />}
              onClick={() => setIsTable(!isTable)}
            >
              {translate(isTable ? 'common.asChart' : 'common.asTable')}
            </Button>
          </div>
        )}
      </div>
      {table && isTable ? table : chart}
      {children}
    </div>
  )
}
