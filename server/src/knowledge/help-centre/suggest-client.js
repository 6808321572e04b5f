// @ts-check
// Runs in the visitor's browser: suggestions under the search field while somebody types. The form works without it.
const waitMs = 130
const meantMs = 1500
const shortest = 2

/** @typedef {{ kind: string, id?: string, title: string, path: string, excerpt: { text: string, isFound: boolean }[] }} Item */

for (const form of document.querySelectorAll('[data-suggest]'))
  if (form instanceof HTMLElement) suggestIn(form)

/** @param {HTMLElement} form A form, or the part of one around a field */
function suggestIn(form) {
  const found = form.querySelector('input:not([type=hidden])')
  if (found instanceof HTMLInputElement) suggestFor(form, found)
}

/** @param {HTMLElement} form @param {HTMLInputElement} field */
function suggestFor(form, field) {
  const list = document.createElement('div')
  list.id = 'suggestions'
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '')
  list.hidden = true
  const told = document.createElement('p')
  told.className = 'told'
  told.setAttribute('role', 'status')
  form.append(list, told)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value)

  const isAway = form.dataset.suggestAway !== undefined
  let at = -1
  let timer = 0
  let meant = 0
  let shown = ''
  /** @type {AbortController | undefined} */
  let asking
  const options = () => [...list.querySelectorAll('a')]

  function close() {
    list.hidden = true
    at = -1
    field.setAttribute('aria-expanded', 'false')
    field.removeAttribute('aria-activedescendant')
  }

  /** @param {number} next */
  function move(next) {
    const all = options()
    if (all.length === 0) return
    at = (next + all.length) % all.length
    for (const [place, one] of all.entries()) one.setAttribute('aria-selected', String(place === at))
    const chosen = all[at]
    if (!chosen) return
    field.setAttribute('aria-activedescendant', chosen.id)
    chosen.scrollIntoView({ block: 'nearest' })
  }

  /** What is asked goes with the place it is asked about. @param {Record<string, string>} more */
  function query(more) {
    const place = field.form?.elements.namedItem('at')
    const isPlace = place instanceof HTMLInputElement || place instanceof HTMLSelectElement
    return new URLSearchParams(isPlace ? { at: place.value, ...more } : more)
  }

  async function ask() {
    asking?.abort()
    const typed = field.value.trim()
    if (typed.length < shortest) return close()
    asking = new AbortController()
    try {
      const answer = await fetch(`${form.dataset.suggest}?${query({ q: typed })}`, { signal: asking.signal })
      if (!answer.ok) return
      show(await answer.json())
      shown = typed
    } catch {
      // Another letter was typed, or there is no connection: the form still searches.
    }
  }

  /** Tells that a search was meant, and what was chosen of it; nothing of who searched. @param {Item} [item] */
  function tell(item) {
    clearTimeout(meant)
    if (!form.dataset.searched || !shown) return
    const chosen = item ? { kind: item.kind, ...(item.id && { id: item.id }) } : {}
    const at = query({}).toString()
    const body = new URLSearchParams({ q: shown, ...chosen })
    navigator.sendBeacon(`${form.dataset.searched}${at && `?${at}`}`, body)
  }

  /** @param {{ said: string, groups: { name: string, items: Item[] }[] }} found */
  function show({ said, groups }) {
    // Who writes to a person already is not told to.
    const wanted = isAway ? groups.filter(({ items }) => items[0]?.kind === 'article') : groups
    list.replaceChildren(...wanted.map(groupOf))
    for (const [place, one] of options().entries()) one.id = `suggestion-${place}`
    at = -1
    told.textContent = said
    list.hidden = wanted.length === 0
    field.setAttribute('aria-expanded', String(!list.hidden))
    field.removeAttribute('aria-activedescendant')
  }

  /** @param {{ name: string, items: Item[] }} group */
  function groupOf({ name, items }) {
    const section = document.createElement('div')
    section.setAttribute('role', 'group')
    section.setAttribute('aria-label', name)
    const title = document.createElement('p')
    title.textContent = name
    title.setAttribute('aria-hidden', 'true')
    section.append(title, ...items.map(optionOf))
    return section
  }

  /** @param {Item} item */
  function optionOf(item) {
    const link = document.createElement('a')
    link.href = item.path
    // What was written so far must not be lost.
    if (isAway) link.target = '_blank'
    link.setAttribute('role', 'option')
    link.setAttribute('aria-selected', 'false')
    link.tabIndex = -1
    const heading = document.createElement('strong')
    heading.textContent = item.title
    const excerpt = document.createElement('span')
    for (const { text, isFound } of item.excerpt) {
      const piece = isFound ? document.createElement('mark') : document.createTextNode(text)
      if (isFound) piece.textContent = text
      excerpt.append(piece)
    }
    link.append(heading, excerpt)
    link.addEventListener('click', () => tell(item))
    return link
  }

  field.addEventListener('input', () => {
    clearTimeout(timer)
    clearTimeout(meant)
    timer = window.setTimeout(ask, waitMs)
    meant = window.setTimeout(tell, meantMs)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !list.hidden) move(at + 1)
    else if (event.key === 'ArrowUp' && !list.hidden) move(at - 1)
    else if (event.key === 'Escape' && !list.hidden) close()
    else if (event.key === 'Enter' && at >= 0) options()[at]?.click()
    else return
    event.preventDefault()
  })
  form.addEventListener('submit', () => clearTimeout(meant))
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close()
  })
  // Else the field would lose the focus before the link is followed.
  list.addEventListener('mousedown', (event) => event.preventDefault())
}
