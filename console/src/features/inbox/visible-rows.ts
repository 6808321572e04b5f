/** Which rows of a list of equal rows are to be drawn: those in sight and `overscan` more on either side. */
export function visibleRows(options: {
  scrollTop: number
  height: number
  rowHeight: number
  count: number
  overscan: number
}): { first: number; end: number } {
  const { scrollTop, height, rowHeight, count, overscan } = options
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - overscan)
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + overscan)
  return { first: Math.min(first, count), end: Math.max(end, Math.min(first, count)) }
}

/** Where to scroll so that a row is wholly in sight; undefined when it is already. */
export function scrollToShow(options: {
  index: number
  scrollTop: number
  height: number
  rowHeight: number
}): number | undefined {
  const { index, scrollTop, height, rowHeight } = options
  const top = index * rowHeight
  if (top < scrollTop) return top
  return top + rowHeight > scrollTop + height ? top + rowHeight - height : undefined
}
