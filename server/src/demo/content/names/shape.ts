/** Words separated by blanks; people of one language are drawn from all combinations. */
export type NameList = {
  /** `Anna:Anno` gives the vocative where the language has one. */
  female: string
  male: string
  /** `Kowalska/Kowalski` where the surname agrees with the person. */
  last: string
}
