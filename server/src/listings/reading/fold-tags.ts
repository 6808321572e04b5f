const contact = /^contact:(?=phone$|website$|email$|street$|housenumber$|postcode$|city$)/
const lifecycle =
  /^(?:disused|was|abandoned|removed|demolished|closed|old):(?=shop$|amenity$|healthcare$|tourism$|leisure$|office$|name$)/
const address = /^(?:street|housenumber|postcode|city)$/

/** A row with OpenStreetMap's other spellings of a tag under its plain key too, unless that says something itself. */
export function foldTags(row: Record<string, string>): Record<string, string> {
  const folded = { ...row }
  for (const [key, value] of Object.entries(row)) {
    const bare = key.replace(contact, '').replace(lifecycle, '')
    if (bare === key || value.trim() === '') continue
    const plain = contact.test(key) && address.test(bare) ? `addr:${bare}` : bare
    if (!folded[plain]?.trim()) folded[plain] = value
  }
  return folded
}

/** Whether an object is kept on the map although it is no longer in use. */
export function isOutOfUse(tags: Record<string, string>): boolean {
  return Object.entries(tags).some(([key, value]) => lifecycle.test(key) && value.trim() !== '')
}

const kept =
  /^(?:contact:)?(?:phone|website|street|housenumber|postcode|city)$|^addr:|^url$|^opening_hours$|^check_date/

/** The id of an object of OpenStreetMap a row tells of: `node/1`; undefined when it is of something else. */
export function osmIdOf(row: Record<string, string>): string | undefined {
  const [id = '', type = ''] = [row['@id'] ?? row.id, row['@type'] ?? row.type]
  const whole = /^(?:node|way|relation)$/i.test(type) ? `${type}/${id}` : id
  return /^(?:node|way|relation)\/\d{1,19}$/i.test(whole) ? whole.toLowerCase() : undefined
}

/** The tags by which a proposal is made, as they stand there. */
export function tagsToKeep(row: Record<string, string>): Record<string, string> {
  const found = Object.entries(row).filter(
    ([key, value]) => value !== '' && (kept.test(key) || lifecycle.test(key)),
  )
  return Object.fromEntries(found.slice(0, 40).map(([key, value]) => [key, value.slice(0, 255)]))
}
