import { type RefObject, useLayoutEffect, useState } from 'react'
import { scrollToShow, visibleRows } from './visible-rows.ts'

const overscan = 8

/** Follows what of a list of equal rows is in sight of its scrolling holder. */
export function useRowWindow(holder: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [sight, setSight] = useState({ scrollTop: 0, height: 0 })
  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    const look = () => setSight({ scrollTop: element.scrollTop, height: element.clientHeight })
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [holder])
  return {
    ...visibleRows({ ...sight, rowHeight, count, overscan }),
    scrollTo(index: number) {
      const element = holder.current
      if (!element) return
      const { scrollTop, clientHeight: height } = element
      const top = scrollToShow({ index, scrollTop, height, rowHeight })
      if (top !== undefined) element.scrollTop = top
    },
  }
}
