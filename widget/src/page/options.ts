/** What a script tag asks for. */
export type WidgetOptions = {
  /** The public key of the widget, `wk_…`. */
  key: string
  /** Origin of the server. */
  host: string
  locale?: string
  /** Slug of the location in question. */
  location?: string
  hasLauncher: boolean
  /** Shown to whoever sets it up: nothing is sent and nothing kept. */
  isPreview: boolean
  /** How many widgets were on the page before: each further launcher stands beside the last. */
  place: number
}

/** A word of the page's to a widget: what to do, and with what. */
export type Command = [name: string, ...details: unknown[]]

export type Handle = (...command: Command) => void
