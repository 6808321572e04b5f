import { IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Row, RowList } from '../row-list.tsx'
import { TimeAgo } from '../time-ago.tsx'

type Brought = { id: string; filename: string; createdAt: string; createdBy: string }
type Props<One extends Brought> = {
  label: string
  imports: readonly One[]
  to: (id: string) => string
  /** Where one stands. */
  state: (one: One) => ReactNode
}

/** The tables that were brought before, by whom and when. */
export function BroughtList<One extends Brought>({ label, imports, to, state }: Props<One>) {
  return (
    <RowList label={label}>
      {imports.map((one) => (
        <Row
          key={one.id}
          to={to(one.id)}
          lead={<IconTable size={20} stroke={1.5} aria-hidden />}
          name={one.filename}
          detail={
            <>
              {one.createdBy && `${one.createdBy} · `}
              <TimeAgo at={one.createdAt} form="distance" />
            </>
          }
          side={state(one)}
        />
      ))}
    </RowList>
  )
}
