/** Brings the first field that is wrong into view and the cursor into it, once it has been marked. */
export function showFirstFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>(
      '[aria-invalid=true], [data-invalid=true], [data-error=true]',
    )
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  })
}
