// @ts-check
// Runs in the visitor's browser: a little work that costs a person nothing and a machine that sends thousands much.
// It begins when somebody begins to write and is done beside the page, by the same file as a worker: on a phone it takes
// seconds in which the page would not answer. The form works without it.
const workBits = 14
const atOnce = 64

if (typeof document === 'undefined')
  addEventListener('message', ({ data }) => void workFor(String(data)).then((work) => postMessage(work)))
else
  for (const form of document.querySelectorAll('form[data-stamp]'))
    if (form instanceof HTMLFormElement && window.isSecureContext)
      form.addEventListener('input', () => haveWorked(form), { once: true })

/** @param {HTMLFormElement} form */
function haveWorked(form) {
  const field = form.elements.namedItem('work')
  const stamp = form.elements.namedItem('stamp')
  if (!(field instanceof HTMLInputElement) || !(stamp instanceof HTMLInputElement)) return
  const worker = new Worker('/contact-form.js')
  worker.addEventListener('message', ({ data }) => {
    field.value = String(data)
    worker.terminate()
  })
  worker.postMessage(stamp.value)
}

/**
 * @param {string} stamp
 * @returns {Promise<number>} makes the hash of it and the stamp begin with enough zero bits
 */
async function workFor(stamp) {
  for (let from = 0; ; from += atOnce) {
    const numbers = Array.from({ length: atOnce }, (_, index) => from + index)
    const fits = await Promise.all(numbers.map((number) => isFound(`${stamp}:${number}`)))
    const found = fits.indexOf(true)
    if (found >= 0) return from + found
  }
}

/** @param {string} text */
async function isFound(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return new DataView(hash).getUint32(0) >>> (32 - workBits) === 0
}
