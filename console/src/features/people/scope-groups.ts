export type Choice = { id: string; name: string }

/** Things that are usually given together: the locations of a region. */
export type ChoiceGroup = Choice & { ids: readonly string[] }

/** What is picked as few words as possible: groups that are picked whole, then what is picked besides. */
export function groupPicked(
  picked: readonly string[],
  choices: readonly Choice[],
  groups: readonly ChoiceGroup[],
): { whole: ChoiceGroup[]; single: Choice[] } {
  const isPicked = new Set(picked)
  const whole = groups.filter(({ ids }) => ids.length > 1 && ids.every((id) => isPicked.has(id)))
  const covered = new Set(whole.flatMap(({ ids }) => ids))
  const names = new Map(choices.map(({ id, name }) => [id, name]))
  const single = picked.filter((id) => !covered.has(id)).map((id) => ({ id, name: names.get(id) ?? id }))
  return { whole, single }
}
