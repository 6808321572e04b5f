import { type RefObject, useEffect, useRef } from 'react'

// As long as a drawer takes to come in.
const drawerMs = 150

/** Brings the focus to the search field of a list that has just opened. */
export function useListFocus(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = () => input.current?.focus({ preventScroll: true })
    // The list is placed first: focusing it where it is not yet would scroll the page.
    const frame = requestAnimationFrame(focus)
    // A drawer that opens together with a list in it takes the focus to its own first button.
    const timer = setTimeout(focus, drawerMs)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return input
}
