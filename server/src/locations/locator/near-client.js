// @ts-check
// Runs in the visitor's browser: offers to look around where they are. The form works without it.
const form = document.querySelector('form[data-near]')
const button = form?.querySelector('button[data-near]')
const told = form?.querySelector('[role=status]')

if (form instanceof HTMLFormElement && button instanceof HTMLButtonElement && 'geolocation' in navigator) {
  button.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    say(button.dataset.busy)
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        const near = form.elements.namedItem('near')
        const typed = form.elements.namedItem('q')
        // A hundred metres are near enough, and nobody needs to know more.
        if (near instanceof HTMLInputElement) near.value = `${latitude.toFixed(3)},${longitude.toFixed(3)}`
        if (typed instanceof HTMLInputElement) typed.value = ''
        form.submit()
      },
      () => {
        button.disabled = false
        say(button.dataset.failed)
      },
      { maximumAge: 600_000, timeout: 15_000 },
    )
  })
  // Whoever types a place means that one, not where they are.
  const field = form.elements.namedItem('q')
  if (field instanceof HTMLInputElement)
    field.addEventListener('input', () => {
      const near = form.elements.namedItem('near')
      if (near instanceof HTMLInputElement) near.value = ''
    })
}

/** @param {string | undefined} text */
function say(text) {
  if (told) told.textContent = text ?? ''
}
