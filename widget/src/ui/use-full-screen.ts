import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Where the panel covers the screen; the style sheet says the same. */
const small = '(max-width: 480px), (max-height: 480px)'

/** Whether the panel covers the screen; then it also keeps to what a phone's keyboard leaves of it. */
export function useFullScreen(panel: RefObject<HTMLElement | null>): boolean {
  const [isFull, setFull] = useState(() => matchMedia(small).matches)
  useEffect(() => {
    const query = matchMedia(small)
    const view = window.visualViewport
    const fit = () => {
      setFull(query.matches)
      const element = panel.current
      if (!element || !view) return
      // Somebody who has zoomed in with two fingers looks at a part: the panel stays as it is.
      if (view.scale !== 1) return
      element.style.setProperty('--view-height', `${view.height}px`)
      element.style.setProperty('--view-top', `${view.offsetTop}px`)
    }
    fit()
    query.addEventListener('change', fit)
    view?.addEventListener('resize', fit)
    view?.addEventListener('scroll', fit)
    return () => {
      query.removeEventListener('change', fit)
      view?.removeEventListener('resize', fit)
      view?.removeEventListener('scroll', fit)
    }
  }, [panel])
  return isFull
}
