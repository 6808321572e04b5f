import { attributes } from '../record/attributes.ts'
import { type Fault, warningAt } from '../record/fault.ts'
import { no, yes } from './yes-no.ts'

/** What maps a column to an attribute: `attribute:KEY` of the catalogue. */
export const attributePrefix = 'attribute:'

/** What each attribute's column is called: in OpenStreetMap, at Google, here. */
export const attributeNames: ReadonlyMap<string, readonly string[]> = new Map(
  attributes.map(({ key, osm, google }) => [key, [osm, google, key].filter((name) => name !== '')]),
)

// OpenStreetMap says whether it costs something, we whether it is free.
const turned = new Map([['parking_free', 'parking:fee']])
// Words of OpenStreetMap for something that is there.
const there =
  /^(?:only|designated|wlan|wifi|free|customers|required|recommended|multi-storey|underground|surface)$/i

/** What columns say of attributes; an empty cell says nothing, and a word nobody understands neither, but is told. */
export function readAttributes(
  cells: Readonly<Record<string, { text: string; column: string }>>,
  known: Readonly<Record<string, boolean>>,
): { record: Record<string, unknown>; faults: Fault[] } {
  const stated: [string, boolean][] = []
  const faults: Fault[] = []
  for (const [key, { text, column }] of Object.entries(cells)) {
    const isSo = yes.test(text) || there.test(text)
    if (!isSo && !no.test(text))
      faults.push(warningAt(`attributes/${key}`, 'locationImportYesNo', { value: text }))
    else stated.push([key, column === turned.get(key) ? !isSo : isSo])
  }
  if (stated.length === 0) return { record: {}, faults }
  return { record: { attributes: { ...known, ...Object.fromEntries(stated) } }, faults }
}
