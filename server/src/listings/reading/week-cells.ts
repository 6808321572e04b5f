const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const inFull = new RegExp(`\\b(${names.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})\\b:?`, 'gi')

/** English names of days as OpenStreetMap writes them: `Mon 09:00-18:00;Tue Closed`. */
export function inOsmDays(text: string): string {
  return text.replace(inFull, (name) => name.charAt(0).toUpperCase() + name.charAt(1).toLowerCase())
}

/** Hours in two cells a day (`Monday Open`, `Monday Close`) as one text; empty when there are none. */
export function openAndClose(row: Record<string, string>): string {
  const rules = names.flatMap((name) => {
    const opens = row[`${name.toLowerCase()} open`]?.trim() ?? ''
    const closes = row[`${name.toLowerCase()} close`]?.trim() ?? ''
    if (opens === '') return []
    return [/\d/.test(opens) ? `${name.slice(0, 2)} ${opens}-${closes}` : `${name.slice(0, 2)} off`]
  })
  return rules.join('; ')
}
