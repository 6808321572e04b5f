/** @jsxImportSource preact */

import { Icon } from './icons.tsx'
import type { Ui } from './ui.ts'

/** Articles that may answer already; they never stand in the way of writing. */
export function Suggestions({ ui, title }: { ui: Ui; title: string }) {
  const { suggestions, draft } = ui.state
  return (
    <section class="suggestions" aria-label={title} hidden={suggestions.length === 0}>
      <p class="small">{title}</p>
      <ul>
        {suggestions.map((one) => (
          <li key={one.href}>
            <a
              href={one.href}
              target="_blank"
              rel="noopener"
              onClick={() => {
                ui.suggester.choose(one)
                if (one.id) ui.set({ opened: { id: one.id, typed: draft.trim().slice(0, 200) } })
              }}
            >
              <Icon name="book" size={18} />
              <span>
                <strong>{one.title}</strong>
                <span>{one.excerpt}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
