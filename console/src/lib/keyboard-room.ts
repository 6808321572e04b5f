/**
 * Keeps the page above the keyboard of a phone: browsers that do not make the page smaller for it (iOS) move it away
 * instead, and what one writes in with it. The height left is `--room`, as long as it differs from the window's.
 */
export function followKeyboard(): void {
  const { visualViewport: view } = window
  if (!view) return
  const root = document.documentElement
  function fit() {
    const isCovered = view !== null && view.scale === 1 && window.innerHeight - view.height > 1
    if (!isCovered) return root.style.removeProperty('--room')
    root.style.setProperty('--room', `${view.height}px`)
    window.scrollTo(0, 0)
    return undefined
  }
  view.addEventListener('resize', fit)
  view.addEventListener('scroll', fit)
}
