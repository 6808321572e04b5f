/** What a text is and what was said of it. */
export type Answer = { given: string; said: string }

/** The share that is right, from 0 to 1; 0 of none. */
export function accuracyOf(answers: readonly Answer[]): number {
  return answers.filter(({ given, said }) => given === said).length / Math.max(1, answers.length)
}

/** The mean of F1 over the classes, so that a rare one counts as much as a frequent one. */
export function macroF1(answers: readonly Answer[], classes: readonly string[]): number {
  return classes.reduce((sum, label) => sum + f1(answers, label), 0) / classes.length
}

/** Of what was said to be of a class the share that is, and of what is of it the share that was found. */
export function precisionAndRecall(answers: readonly Answer[], label: string) {
  const { hits, given, said } = countOf(answers, label)
  return { precision: said === 0 ? 0 : hits / said, recall: given === 0 ? 0 : hits / given }
}

function f1(answers: readonly Answer[], label: string): number {
  const { hits, given, said } = countOf(answers, label)
  return given + said === 0 ? 0 : (2 * hits) / (given + said)
}

function countOf(answers: readonly Answer[], label: string) {
  return {
    hits: answers.filter(({ given, said }) => given === label && said === label).length,
    given: answers.filter(({ given }) => given === label).length,
    said: answers.filter(({ said }) => said === label).length,
  }
}
