type Address = {
  street: string | null
  postcode: string | null
  locality: string | null
  administrativeArea?: string | null
  country?: string | null
}

/** An address on one line, of what is known of it: `Via Torino 5, 20123 Milano`. */
export function addressLine({ street, postcode, locality, administrativeArea, country }: Address): string {
  const town = [postcode, locality].filter(Boolean).join(' ')
  return [street, town, administrativeArea, country].filter(Boolean).join(', ')
}
