/** When, as the visitor's own region writes it: 15:20 or 3:20 PM. */
export function timeOf(at: string, locale: string): string {
  return new Intl.DateTimeFormat(regional(locale), { hour: 'numeric', minute: '2-digit' }).format(
    new Date(at),
  )
}

/** Which day, in words. */
export function dayOf(at: string, locale: string): string {
  const day = new Date(at)
  if (day.toDateString() === new Date().toDateString())
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day')
  const words = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return new Intl.DateTimeFormat(regional(locale), words).format(day)
}

function regional(locale: string): string {
  return navigator.languages.find((one) => one.split('-', 1)[0] === locale) ?? locale
}
