import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import classes from './row-list.module.css'

type VirtualListProps<Item> = {
  label: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  /** What stands in one row, usually a `RowContent`. */
  children: (item: Item) => ReactNode
  /** Called when the last rows come into view and there may be more. */
  onEnd?: (() => void) | undefined
}

const rowHeight = 60
const rowsBeyondView = 12

/** A list of thousands in the page's own scrolling: only what is in view is there. Rows look as in `RowList`. */
export function VirtualList<Item>({ label, items, keyOf, children, onEnd }: VirtualListProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const found = list.current?.closest<HTMLElement>('[data-scroller]') ?? null
    setScroller(found)
    if (found && list.current)
      setOffset(
        list.current.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop,
      )
  }, [])
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    scrollMargin: offset,
    overscan: rowsBeyondView,
  })
  const shown = rows.getVirtualItems()
  const isAtEnd = (shown.at(-1)?.index ?? 0) >= items.length - rowsBeyondView
  useEffect(() => {
    if (isAtEnd) onEnd?.()
  }, [isAtEnd, onEnd])
  return (
    <ul
      ref={list}
      className={classes.list}
      aria-label={label}
      style={{ position: 'relative', height: rows.getTotalSize() + 2 }}
    >
      {shown.map(({ index, start }) => {
        const item = items[index]
        return (
          item !== undefined && (
            <li
              key={keyOf(item)}
              data-index={index}
              ref={rows.measureElement}
              className={classes.row}
              data-linked
              data-placed
              aria-posinset={index + 1}
              aria-setsize={items.length}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {children(item)}
            </li>
          )
        )
      })}
    </ul>
  )
}
